import { ChevronDown } from 'lucide-react';
import type { Line } from '../../core/card/line';
import type { Standing } from '../../core/trust/standing';
import type { Disclosure } from '../../ui/use-disclosure';
import { VisuallyHidden } from '../../ui/text';
import { hasFindings } from '../line/has-findings';
import { ReviewMark } from '../line/review-mark';
import mark from '../line/review-mark.module.css';
import styles from './answer-row.module.css';

interface AnswerToggleProps {
  readonly line: Line;
  readonly standing: Standing;
  /** Some of the words that it copies are not in sight. */
  readonly isClamped: boolean;
  readonly disclosure: Disclosure;
  /** What the row is called aloud. */
  readonly row: string;
}

/**
 * Opens a row: all of its words, what was found about them, and where they stand on the card. Where the row
 * leads with a safer wording it says only that: the status is the original's, which the row doesn't show.
 */
export function AnswerToggle({ line, standing, isClamped, disclosure, row }: AnswerToggleProps) {
  const { id, isOpen, toggle } = disclosure;
  const rest = isClamped && <span className={styles.rest}>copies all · </span>;
  const hasMore = hasFindings(line.review, standing);
  if (!isClamped && !isOpen && !hasMore) return null;
  const isSafer = line.review.safer !== undefined;
  if (!isSafer && (standing !== 'fine' || (!isClamped && hasMore))) {
    return (
      <div className={styles.toggle}>
        {rest}
        <ReviewMark
          line={line}
          standing={standing}
          hasSafer={false}
          isOpen={isOpen}
          controls={id}
          onToggle={toggle}
        />
      </div>
    );
  }
  return (
    <div className={styles.toggle}>
      {rest}
      <button
        type="button"
        className={isSafer ? `${mark.mark} ${styles.safer}` : mark.mark}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={toggle}
      >
        {isSafer ? (
          <span>
            Safer<span className={styles.wide}> wording</span>
          </span>
        ) : (
          'more'
        )}
        <VisuallyHidden> of {row}</VisuallyHidden>
        <ChevronDown className={mark.chevron} size={13} aria-hidden="true" />
      </button>
    </div>
  );
}
