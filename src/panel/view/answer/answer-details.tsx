import type { Line } from '../../../core/card/line';
import { standingOf } from '../../../core/trust/standing';
import { hasFindings } from '../line/has-findings';
import { Inlines } from '../line/inlines';
import { ReviewDetails } from '../line/review-details';
import { usePanelContext } from '../panel-context';
import { TextButton } from '../text-button';
import { goToLine } from '../trust/go-to-line';
import styles from './answer-row.module.css';

interface AnswerDetailsProps {
  readonly id: string;
  readonly line: Line;
  /** The heading of the part that the line stands in. */
  readonly part: string;
  /** The line stands nowhere else on the card. */
  readonly isOnlyHere: boolean;
}

/** What a row opens: the card's own words where others stand above, what was found, and the way to the part. */
export function AnswerDetails({ id, line, part, isOnlyHere }: AnswerDetailsProps) {
  const { today } = usePanelContext();
  return (
    <div id={id} className={styles.details}>
      {line.review.safer !== undefined && (
        <p>
          <b>The card’s own words: </b>
          <Inlines text={line.text} />
        </p>
      )}
      {hasFindings(line.review, standingOf(line.review, today)) && (
        <ReviewDetails id={`${id}-found`} line={line} isSaferShown />
      )}
      {!isOnlyHere && (
        <TextButton onClick={() => goToLine(line.id)}>Show it in “{part}”</TextButton>
      )}
    </div>
  );
}
