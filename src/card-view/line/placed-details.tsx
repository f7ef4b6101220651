import type { Line } from '../../core/card/line';
import { standingOf } from '../../core/trust/standing';
import { Isolate } from '../../ui/text';
import { TextButton } from '../../ui/button';
import { useCardContext } from './card-context';
import { hasFindings } from './has-findings';
import { Inlines } from './inlines';
import { goToLine } from './place-on-page';
import styles from './placed-details.module.css';
import { ReviewDetails } from './review-details';
import { STANDING_WORDS } from './standing-words';

interface PlacedDetailsProps {
  readonly id: string;
  readonly line: Line;
  /** The heading of the part that the line stands in; nothing where it stands nowhere else. */
  readonly part: string | undefined;
}

/**
 * What is behind words that are shown away from their place on the card: the card's own words where
 * others stand above, what was found, and the way to the part.
 */
export function PlacedDetails({ id, line, part }: PlacedDetailsProps) {
  const standing = standingOf(line.review, useCardContext().today);
  return (
    <div id={id} className={styles.details}>
      {line.review.safer !== undefined && (
        <p className={styles.original}>
          <b data-standing={standing}>
            {standing === 'fine' ? 'Original' : STANDING_WORDS[standing].original}:{' '}
          </b>
          <bdi>
            <Inlines text={line.text} />
          </bdi>
        </p>
      )}
      {hasFindings(line.review, standing) && (
        <ReviewDetails id={`${id}-found`} line={line} isSaferShown />
      )}
      {part !== undefined && (
        <TextButton onClick={() => goToLine(line.id)}>
          <span>
            Show it in “<Isolate>{part}</Isolate>”
          </span>
        </TextButton>
      )}
    </div>
  );
}
