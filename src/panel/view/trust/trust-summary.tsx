import { useMemo } from 'react';
import type { Battlecard } from '../../../core/card/battlecard';
import type { ReviewStatus } from '../../../core/card/line';
import { linesOf } from '../../../core/card/part';
import { trustSummaryOf } from '../../../core/trust/summary';
import { toCheck } from '../../../core/trust/to-check';
import { Day } from '../day';
import { usePanelContext } from '../panel-context';
import { CheckList } from './check-list';
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
export function TrustSummary({ card }: { readonly card: Battlecard }) {
  const { today } = usePanelContext();
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
      <CheckList items={toCheck(placed, today)} />
    </section>
  );
}
