import { useMemo } from 'react';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import type { ReviewStatus } from '../../core/card/line';
import { linesOf, type PlacedLine } from '../../core/card/part';
import { withoutDirectionControls } from '../../core/text/direction';
import { dueSince, statusOf } from '../../core/trust/line-status';
import { linesToReview } from '../../core/trust/lines-to-review';
import { trustSummaryOf } from '../../core/trust/summary';
import { Isolate } from '../../ui/text';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { goToLine } from '../line/place-on-page';
import { Day } from '../line/text';
import * as lineWords from '../line/words';
import styles from './trust-summary.module.css';
import * as words from './words';

/** The statuses in the order in which they are shown. */
const STATUSES: readonly ReviewStatus[] = [
  'supported',
  'disputed',
  'changed',
  'unverified',
  'no-claim',
];

/** How reliable the card is: a bar, a sentence, and the list of lines to review. */
export function TrustSummary({ card }: { readonly card: Card }) {
  const { today } = useCardContext();
  const placed = useMemo(() => linesOf(card), [card]);
  const lines = placed.map(({ line }) => line);
  const { total, byStatus, due, lastChecked } = trustSummaryOf(lines, today);
  const present = STATUSES.filter((status) => byStatus[status] > 0);
  return (
    <section className={styles.summary} aria-label={words.reliability}>
      <div className={styles.bar} aria-hidden="true">
        {present.map((status) => (
          <span key={status} data-status={status} style={{ flexGrow: byStatus[status] }} />
        ))}
      </div>
      <p>
        {words.summary(
          total,
          present.map((status) => words.countByStatus[status](byStatus[status])),
          due,
          lastChecked && <Day date={lastChecked} />,
        )}
      </p>
      <ReviewList items={linesToReview(placed, today)} />
    </section>
  );
}

/** The lines that need a review, most urgent first; each is a link to its place on the card. */
function ReviewList({ items }: { readonly items: readonly PlacedLine[] }) {
  const { today } = useCardContext();
  const { id, isOpen, toggle } = useSavedDisclosure('list:to-check');
  if (items.length === 0) return <p>{words.nothingToReview}</p>;
  return (
    <details
      id={id}
      className={styles.check}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && toggle()}
    >
      <summary>{words.toReview(items.length)}</summary>
      <ol className={styles.list}>
        {items.map(({ line, part }) => {
          const status = statusOf(line.review, today);
          const since = dueSince(line.review);
          return (
            <li key={line.id}>
              <button type="button" className={styles.link} onClick={() => goToLine(line.id)}>
                <span className={styles.text} dir="auto">
                  {withoutDirectionControls(plainText(line.text))}
                </span>
                <span className={styles.about}>
                  {status !== 'fine' && <strong>{lineWords.status[status]}</strong>}
                  {status === 'due' && since !== undefined && words.dueSince(<Day date={since} />)}
                  {` · ${lineWords.use[line.use]} · `}
                  <Isolate>{part.title}</Isolate>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
