import type { Line } from '../../core/card/line';
import { standingOf } from '../../core/trust/standing';
import { Day } from '../../ui/day';
import { Isolate } from '../../ui/text';
import { useCardContext } from './card-context';
import { CopyWithSource } from './copy-with-source';
import styles from './review-details.module.css';
import { SaferWording } from './safer-wording';
import { SourceList } from './source-list';
import { STANDING_WORDS } from './standing-words';

interface ReviewDetailsProps {
  readonly id: string;
  readonly line: Line;
  /** The safer wording already stands beside the line. */
  readonly isSaferShown?: boolean;
}

/** What was found about a line, what to say instead, where, and when it was checked. */
export function ReviewDetails({ id, line, isSaferShown = false }: ReviewDetailsProps) {
  const { today } = useCardContext();
  const { review } = line;
  const standing = standingOf(review, today);
  const meaning =
    standing === 'fine'
      ? review.status === 'supported' && 'Public sources agree.'
      : STANDING_WORDS[standing].meaning;
  return (
    <div id={id} className={styles.details}>
      {!isSaferShown && <SaferWording line={line} />}
      {(meaning || review.note) && (
        <p>
          {meaning && <strong>{meaning} </strong>}
          {review.note && <Isolate>{review.note}</Isolate>}
        </p>
      )}
      <SourceList sources={review.sources} />
      <CopyWithSource line={line} />
      <p className={styles.checked}>
        Checked <Day date={review.checked} />
      </p>
    </div>
  );
}
