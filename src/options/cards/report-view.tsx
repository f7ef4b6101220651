import { type ReactNode, useMemo } from 'react';
import { goToLine } from '../../card-view/line/place-on-page';
import type { Became, CardUpdate, ImportReport } from '../../content/import/import-markdown';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { linesOf } from '../../core/card/part';
import { Disclosure } from '../controls/controls';
import { FindingGroups, shortened } from './findings';
import styles from './report-view.module.css';
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

/** "1 line is", "2 lines are" */
function linesAre({ length }: readonly unknown[]): string {
  return length === 1 ? '1 line is' : `${length} lines are`;
}

/** How the new card differs from the one that is kept. */
function UpdateReport({ update }: { readonly update: CardUpdate }) {
  const { kept, changed, added, removed } = update;
  return (
    <section className={styles.part}>
      <h4>Against the card that you have</h4>
      <p>
        {linesAre(kept)} as before, with what was found of them. {linesAre(changed)} changed and to
        be checked again. {linesAre(added)} new. {linesAre(removed)} gone
        {removed.length > 0 ? ':' : '.'}
      </p>
      {removed.length > 0 && (
        <ul className={styles.list}>
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

interface SourceReportProps {
  readonly card: Card;
  readonly report: ImportReport;
}

/** What became of the lines of the source: first what somebody should look at, then what is missing. */
function SourceReport({ card, report: { became, dropped } }: SourceReportProps) {
  const doubtful = became.filter(({ doubt }) => doubt !== undefined);
  const words = useMemo(
    () => new Map(linesOf(card).map(({ line }) => [line.id, plainText(line.text)])),
    [card],
  );
  const list = (all: readonly Became[]) => {
    const { shown, left } = shortened(all);
    return (
      <ul className={styles.list}>
        {shown.map((each) => (
          <li key={each.id}>
            <LineOfSource became={each} words={words.get(each.id) ?? each.text} />
          </li>
        ))}
        {left > 0 && <li>and {left} more</li>}
      </ul>
    );
  };
  const out = shortened(dropped);
  return (
    <>
      {doubtful.length > 0 && (
        <section className={styles.part}>
          <h4>Please look at {doubtful.length === 1 ? 'this one' : `these ${doubtful.length}`}</h4>
          {list(doubtful)}
        </section>
      )}
      {dropped.length > 0 && (
        <section className={styles.part}>
          <h4>Left out</h4>
          <ul className={styles.list}>
            {out.shown.map(({ line, text, why }) => (
              <li key={`${line} ${text}`}>
                <p className={styles.text} dir="auto">
                  {text}
                </p>
                <p className={styles.about}>
                  line {line}: {why}
                </p>
              </li>
            ))}
            {out.left > 0 && <li>and {out.left} more</li>}
          </ul>
        </section>
      )}
      <Disclosure title={`What became of each line (${became.length})`}>{list(became)}</Disclosure>
    </>
  );
}

/** "objections → they win", from the keys of the card. */
function placeWords(role: string): string {
  return role.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
}

interface LineOfSourceProps {
  readonly became: Became;
  /** The line's words on the card, without marks. */
  readonly words: string;
}

/** Where a line of the card comes from; a click shows it on the card. */
function LineOfSource({ became: { id, line, heading, role, doubt }, words }: LineOfSourceProps) {
  return (
    <button type="button" className={styles.line} onClick={() => goToLine(id)}>
      <span className={styles.text} dir="auto">
        {words}
      </span>
      <span className={styles.about}>
        line {line}
        {heading !== '' && (
          <>
            , under “<bdi>{heading}</bdi>”
          </>
        )}{' '}
        became <strong>{placeWords(role)}</strong>
      </span>
      {doubt !== undefined && <span className={styles.doubt}>{doubt}</span>}
    </button>
  );
}
