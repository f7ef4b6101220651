import type { ReactNode } from 'react';
import type { Line } from '../../core/card/line';
import { ownSaying, saferSaying } from '../../core/copy/saying';
import { standingOf } from '../../core/trust/standing';
import type { Disclosure } from '../../ui/use-disclosure';
import { useCardContext } from './card-context';
import { CopyButton } from './copy-button';
import { hasFindings } from './has-findings';
import styles from './line-face.module.css';
import { PersonaTag } from './persona-tag';
import { PrivateLine } from './private-line';
import { ReviewMark } from './review-mark';
import { SaferWording } from './safer-wording';

interface LineFaceProps {
  readonly line: Line;
  readonly disclosure: Disclosure;
  /** The safer wording leads: it is shown above the line, so a copy need not bring it up. */
  readonly isSaferShown?: boolean;
  /** Wraps the words, as where a line is the heading of an item. */
  readonly wrap?: (words: ReactNode) => ReactNode;
  /** What the mark opens, where that belongs beneath the words. */
  readonly children?: ReactNode;
}

/** A line's words and its mark, and above them the safer wording where it leads. */
export function LineFace({
  line,
  disclosure,
  isSaferShown = false,
  wrap,
  children,
}: LineFaceProps) {
  const { today, copying } = useCardContext();
  const { review } = line;
  const standing = standingOf(review, today);
  const hasSafer = review.safer !== undefined && !isSaferShown;
  // Where a buyer could disprove a line, its copy brings up the better words, if it did not ask before.
  const offersSafer = standing === 'disputed' && hasSafer && !copying.guard;
  const words = line.isPrivate ? (
    <PrivateLine line={line} />
  ) : (
    <CopyButton
      saying={ownSaying(line)}
      safer={saferSaying(line)}
      isSaferShown={isSaferShown || disclosure.isOpen}
      review={review}
      label={line.label}
      tag={<PersonaTag item={line} />}
      {...(offersSafer && {
        andThen: 'A safer wording follows the line.',
        onCopy: disclosure.offer,
      })}
      wrap={wrap}
    />
  );
  const face = (
    <div
      className={styles.face}
      // With a safer wording above it, both together are the line's place.
      data-line={isSaferShown ? undefined : line.id}
      data-standing={standing}
      data-second={isSaferShown || undefined}
    >
      {line.isPrivate && wrap ? wrap(words) : words}
      {hasFindings(review, standing) && (
        <div className={styles.mark}>
          <ReviewMark
            line={line}
            standing={standing}
            hasSafer={hasSafer}
            isOpen={disclosure.isOpen}
            controls={disclosure.id}
            onToggle={disclosure.toggle}
          />
        </div>
      )}
    </div>
  );
  if (!isSaferShown) {
    return (
      <>
        {face}
        {children}
      </>
    );
  }
  return (
    <div data-line={line.id}>
      <SaferWording line={line} />
      {face}
      {children}
    </div>
  );
}
