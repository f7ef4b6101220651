import { type ReactNode, useMemo } from 'react';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import type { Line, ReviewStatus } from '../../core/card/line';
import { linesOf, type PlacedLine } from '../../core/card/part';
import { withoutDirectionControls } from '../../core/text/direction';
import { dueSince, statusOf } from '../../core/trust/line-status';
import { linesToReview } from '../../core/trust/lines-to-review';
import { trustSummaryOf } from '../../core/trust/summary';
import { Isolate } from '../../ui/text';
import { useCardContext, useSavedDisclosure } from '../line/card-context';
import { USE_WORDS } from '../line/marks';
import { goToLine } from '../line/place-on-page';
import { STATUS_WORDS } from '../line/status';
import { Day } from '../line/text';
import styles from './trust-summary.module.css';

/** In the order of the sentence. */
const WORDS: readonly (readonly [ReviewStatus, string])[] = [
  ['supported', 'supported'],
  ['disputed', 'disputed'],
  ['changed', 'changed'],
  ['unverified', 'unverified'],
  ['no-claim', 'without a claim'],
];

/** How far the card can be trusted: in one sentence, as a picture of it, and as a list to work off. */
export function TrustSummary({ card }: { readonly card: Card }) {
  const { today } = useCardContext();
  const placed = useMemo(() => linesOf(card), [card]);
  const lines = placed.map(({ line }) => line);
  const { total, byStatus, due, lastChecked } = trustSummaryOf(lines, today);
  const present = WORDS.filter(([status]) => byStatus[status] > 0);
  return (
    <section className={styles.summary} aria-label="How far this card can be trusted">
      <div className={styles.bar} aria-hidden="true">
        {present.map(([status]) => (
          <span key={status} data-status={status} style={{ flexGrow: byStatus[status] }} />
        ))}
      </div>
      <p>
        {total} {total === 1 ? 'line' : 'lines'}:{' '}
        {present.map(([status, words]) => `${byStatus[status]} ${words}`).join(', ')}
        {due > 0 && `; ${due} due`}
        {lastChecked !== undefined && (
          <>
            ; last checked <Day date={lastChecked} />
          </>
        )}
        .
      </p>
      <CheckList items={linesToReview(placed, today)} />
    </section>
  );
}

/** What somebody should look into, most pressing first; each leads to its line. */
function CheckList({ items }: { readonly items: readonly PlacedLine[] }) {
  const { today } = useCardContext();
  const { id, isOpen, toggle } = useSavedDisclosure('list:to-check');
  if (items.length === 0) return <p>Nothing to check.</p>;
  return (
    <details
      id={id}
      className={styles.check}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && toggle()}
    >
      <summary>
        To check: {items.length} {items.length === 1 ? 'line' : 'lines'}
      </summary>
      <ol className={styles.list}>
        {items.map(({ line, part }) => {
          const status = statusOf(line.review, today);
          return (
            <li key={line.id}>
              <LineLink line={line} onGo={() => goToLine(line.id)}>
                {status !== 'fine' && <strong>{STATUS_WORDS[status].word}</strong>}
                {status === 'due' && (
                  <>
                    {' since '}
                    <Day date={dueSince(line.review)} />
                  </>
                )}
                {` · ${USE_WORDS[line.use].toLowerCase()} · `}
                <Isolate>{part.title}</Isolate>
              </LineLink>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

interface LineLinkProps {
  readonly line: Line;
  readonly onGo: () => void;
  /** What is to be known of the line here. */
  readonly children: ReactNode;
}

/** The beginning of a line; a click leads to where it stands on the card. */
function LineLink({ line, onGo, children }: LineLinkProps) {
  return (
    <button type="button" className={styles.link} onClick={onGo}>
      <span className={styles.words} dir="auto">
        {withoutDirectionControls(plainText(line.text))}
      </span>
      <span className={styles.about}>{children}</span>
    </button>
  );
}
