import type { ReactNode } from 'react';
import { CopyButton } from '../../card-view/line/copy-button';
import type { Card } from '../../core/card/card';
import { sayableWording } from '../../core/copy/wording';
import type { FitItem } from '../../core/fit/checklist';
import type { Fit } from '../../core/fit/fit';
import { Isolate } from '../../ui/text';
import { FitLine } from './fit-question';
import styles from './fit-sheet.module.css';
import * as words from './words';

interface StandingViewProps {
  readonly card: Card;
  readonly fit: Fit;
}

/** Where the deal stands and why, and what to ask next. */
export function StandingView({ card, fit }: StandingViewProps) {
  const { standing, next } = fit;
  const { kind, missing, us, them } = standing;
  const question = next && sayableWording(next.line);
  return (
    <div className={styles.standing} data-kind={kind}>
      <p className={styles.advice}>
        {kind === 'open' ? words.toGo(missing) : words.advice(kind, card.name)}
      </p>
      <Reasons title={words.forUs(us.length)} items={us} />
      <Reasons title={words.forThem(them.length, card.name)} items={them} />
      {question && (
        <div>
          <h3 className={styles.soft}>{words.askNext}</h3>
          <CopyButton wording={question} />
        </div>
      )}
      <p className={styles.soft}>{words.rule(card.name)}</p>
    </div>
  );
}

interface ReasonsProps {
  readonly title: ReactNode;
  readonly items: readonly FitItem[];
}

function Reasons({ title, items }: ReasonsProps) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className={styles.soft}>{title}</h3>
      <ul className={styles.reasons}>
        {items.map(({ line, answer }) => (
          <li key={line.id}>
            <FitLine line={line} />{' '}
            {answer?.words && <Isolate className={styles.soft}>{answer.words}</Isolate>}
          </li>
        ))}
      </ul>
    </div>
  );
}
