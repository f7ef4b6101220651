import { useMemo } from 'react';
import { goToLine } from '../../../card-view/line/place-on-page';
import type { Became, ImportReport } from '../../../content/import/import-markdown';
import type { Battlecard } from '../../../core/card/battlecard';
import { plainText } from '../../../core/card/inline';
import { linesOf } from '../../../core/card/part';
import { Disclosure } from '../disclosure';
import styles from './report-view.module.css';
import { shortened } from './shortened';

interface SourceReportProps {
  readonly card: Battlecard;
  readonly report: ImportReport;
}

/** What became of the lines of the source: first what somebody should look at, then what is missing. */
export function SourceReport({ card, report: { became, dropped } }: SourceReportProps) {
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
