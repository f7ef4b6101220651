import { useMemo } from 'react';
import { goToLine } from '../../card-view/line/place-on-page';
import type { Became, CardUpdate, Dropped, ImportReport } from '../../content/import/result';
import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { linesOf, type PlacedLine } from '../../core/card/part';
import { Disclosure } from '../controls/controls';
import controls from '../controls/controls.module.css';
import cards from './cards.module.css';
import { shortened } from './findings';
import styles from './report-view.module.css';
import { SectionList, type SectionRoles } from './sections/section-list';
import type { Candidate } from './use-import';
import * as words from './words';

interface ReportViewProps {
  readonly candidate: Candidate;
  readonly report: ImportReport;
  readonly onAssign: (roles: SectionRoles) => void;
}

/** Shows where the source's lines went. */
export function ReportView({ candidate, report, onAssign }: ReportViewProps) {
  const { card, of } = candidate;
  return (
    <div className={styles.report}>
      <p>{shareImported(report)}</p>
      {report.sections.length > 0 && (
        <SectionList
          sections={report.sections}
          roles={of.given.roles ?? NO_ROLES}
          onAssign={onAssign}
        />
      )}
      <SourceReport card={card} report={report} />
    </div>
  );
}

const NO_ROLES: SectionRoles = new Map();

/** Returns the imported share of the source's words, rounded down so that only all of them make 100%. */
function shareImported(report: ImportReport): string {
  const { words: imported, of } = report.kept;
  const percent = of === 0 ? 100 : Math.floor((imported / of) * 1000) / 10;
  const share = omittedFrom(report).length > 0 ? words.shareOfRest : words.share;
  return share(percent, imported, of);
}

/** Shows how the new card differs from the saved one. */
export function UpdateReport({ update }: { readonly update: CardUpdate }) {
  const { kept: unchanged, changed, added, removed } = update;
  return (
    <section className={controls.stack}>
      <h4>{words.comparison}</h4>
      <p>{words.changes(unchanged.length, changed.length, added.length, removed.length)}</p>
      {removed.length > 0 && (
        <ul className={cards.barred}>
          {removed.map(({ id, text }) => (
            <li key={id}>
              <p className={controls.excerpt} dir="auto">
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

/** Shows where the source's lines went: doubtful ones first, then omitted ones, then all. */
function SourceReport({ card, report }: SourceReportProps) {
  const { became, images } = report;
  const doubtful = became.filter(({ doubt }) => doubt !== undefined);
  const placed = useMemo(() => new Map(linesOf(card).map((each) => [each.line.id, each])), [card]);
  const list = (all: readonly Became[]) => {
    const { shown, left } = shortened(all);
    return (
      <ul className={cards.barred}>
        {shown.map((each) => (
          <li key={each.id}>
            <LineOfSource became={each} placed={placed.get(each.id)} />
          </li>
        ))}
        {left > 0 && <li>{words.andMore(left)}</li>}
      </ul>
    );
  };
  const omitted = omittedFrom(report);
  const { shown, left } = shortened(omitted);
  return (
    <>
      {doubtful.length > 0 && (
        <section className={controls.stack}>
          <h4>{words.pleaseCheck(doubtful.length)}</h4>
          {list(doubtful)}
        </section>
      )}
      {(omitted.length > 0 || images > 0) && (
        <section className={controls.stack}>
          <h4>{words.leftOut}</h4>
          <ul className={cards.barred}>
            {images > 0 && <li>{words.embeddedImages(images)}</li>}
            {shown.map(({ line, text, why }) => (
              <li key={`${line} ${text}`}>
                <p className={controls.excerpt} dir="auto">
                  {text}
                </p>
                <p className={controls.soft}>{words.whyLeftOut(line, why)}</p>
              </li>
            ))}
            {left > 0 && <li>{words.andMore(left)}</li>}
          </ul>
        </section>
      )}
      <Disclosure title={words.whereLinesWent(became.length)}>{list(became)}</Disclosure>
    </>
  );
}

/** Returns what of a file isn't on any card: what was left out, and what is about competitors that weren't chosen. */
export function omittedFrom({ dropped, setAside }: ImportReport): readonly Dropped[] {
  const others = setAside
    .filter(({ isConfirmed }) => !isConfirmed)
    .map(({ line, text, about, cells }) => ({ line, text, why: words.aboutOther(about, cells) }));
  return [...dropped, ...others].sort((a, b) => a.line - b.line);
}

interface LineOfSourceProps {
  readonly became: Became;
  /** The line on the card. */
  readonly placed: PlacedLine | undefined;
}

/** Says where a line of the card comes from, and scrolls to it in the preview on a click. */
function LineOfSource({ became, placed }: LineOfSourceProps) {
  const { id, line, heading, doubt } = became;
  return (
    <button type="button" className={styles.line} onClick={() => goToLine(id)}>
      <span className={controls.excerpt} dir="auto">
        {placed ? plainText(placed.line.text) : became.text}
      </span>
      <span className={controls.soft}>{words.importedInto(line, heading, placed?.part.short)}</span>
      {doubt !== undefined && <span className={styles.doubt}>{doubt}</span>}
    </button>
  );
}
