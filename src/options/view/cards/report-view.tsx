import type { ReactNode } from 'react';
import { everyLine } from '../../../core/card/every-line';
import type { Became, ImportReport } from '../../../model/import/result';
import { Disclosure } from '../disclosure';
import { FindingGroups } from './finding-groups';
import styles from './report-view.module.css';
import type { Candidate } from './use-import';

/** What became of the source, and what should be looked at before reps rely on the card. */
export function ReportView({ candidate }: { readonly candidate: Candidate }) {
  const { card, from, report, findings } = candidate;
  const lines = everyLine(card).length;
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
      {report?.update && <Update update={report.update} />}
      {report && <OfSource report={report} />}
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

/** "98 % (412 of 420)": never rounded up to a hundred. */
function wordsKept({ kept: { words, of } }: ImportReport): string {
  const share = of === 0 ? 100 : Math.floor((words / of) * 100);
  return `${share} % (${words} of ${of})`;
}

function OfSource({ report: { became, dropped } }: { readonly report: ImportReport }) {
  const doubtful = became.filter(({ doubt }) => doubt !== undefined);
  return (
    <>
      {doubtful.length > 0 && (
        <section className={styles.part}>
          <h4>Please look at {doubtful.length === 1 ? 'this one' : `these ${doubtful.length}`}</h4>
          <ul className={styles.list}>
            {doubtful.map((each) => (
              <li key={each.id}>
                <Source {...each} />
                <p className={styles.doubt}>{each.doubt}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {dropped.length > 0 && (
        <section className={styles.part}>
          <h4>Left out</h4>
          <ul className={styles.list}>
            {dropped.map(({ line, text, why }) => (
              <li key={`${line} ${text}`}>
                <p className={styles.text} dir="auto">
                  {text}
                </p>
                <p className={styles.about}>
                  line {line}: {why}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Disclosure title={`What became of each line (${became.length})`}>
        <ol className={styles.list}>
          {became.map((each) => (
            <li key={each.id}>
              <Source {...each} />
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
}

function Source({ line, heading, role, text }: Became) {
  return (
    <>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <p className={styles.about}>
        line {line}
        {heading !== '' && (
          <>
            , under “<bdi>{heading}</bdi>”
          </>
        )}{' '}
        became <strong>{role}</strong>
      </p>
    </>
  );
}

function Update({ update }: { readonly update: NonNullable<ImportReport['update']> }) {
  const { kept, changed, added, removed } = update;
  return (
    <section className={styles.part}>
      <h4>Against the card that you have</h4>
      <p>
        {kept.length} lines stay with what was found of them, {changed.length} changed and are to be
        checked again, {added.length} are new, {removed.length} are gone.
      </p>
      {removed.length > 0 && (
        <ul className={styles.list} aria-label="Gone">
          {removed.map(({ id, text }) => (
            <li key={id}>
              <p className={styles.text} dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
