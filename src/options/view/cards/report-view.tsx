import type { ReactNode } from 'react';
import type { ImportReport } from '../../../content/import/import-markdown';
import { linesOf } from '../../../core/card/part';
import { FindingGroups } from './finding-groups';
import styles from './report-view.module.css';
import { SourceReport } from './source-report';
import { UpdateReport } from './update-report';
import type { Candidate } from './use-import';

/** What became of the source, and what should be looked at before reps rely on the card. */
export function ReportView({ candidate }: { readonly candidate: Candidate }) {
  const { card, from, report, findings } = candidate;
  const lines = linesOf(card).length;
  return (
    <div className={styles.report}>
      <dl className={styles.facts}>
        <Fact name="From">
          <bdi>{from}</bdi>
        </Fact>
        <Fact name="Matches">
          <bdi>{[card.name, ...card.aliases].join(', ')}</bdi>
        </Fact>
        <Fact name="Lines">{lines}</Fact>
        {report && <Fact name="Words kept">{wordsKept(report)}</Fact>}
      </dl>
      {report?.update && <UpdateReport update={report.update} />}
      {report && <SourceReport card={card} report={report} />}
      {findings.length > 0 ? (
        <section className={styles.part}>
          <h4>What the rules ask for ({findings.length})</h4>
          <p className={styles.about}>
            {findings.some(({ isError }) => isError)
              ? 'The marked ones have to be put right before the card goes into the repository.'
              : 'The card can be kept and shipped as it is. These make it hold in front of a buyer.'}
          </p>
          <FindingGroups findings={findings} />
        </section>
      ) : (
        <p>The rules for cards have nothing to say against it.</p>
      )}
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** "98.1 % (412 of 420)": never rounded up to a hundred. */
function wordsKept({ kept: { words, of } }: ImportReport): string {
  const share = of === 0 ? 100 : Math.floor((words / of) * 1000) / 10;
  return `${share} % (${words} of ${of})`;
}
