import type { ReactNode } from 'react';
import { CopyButton } from '../../card-view/line/copy-button';
import { Inlines } from '../../card-view/line/text';
import type { Card } from '../../core/card/card';
import { type Group, objectionIn } from '../../core/card/part';
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

/** Where the deal stands and why, what comes first on the card because of it, and what to ask next. */
export function StandingView({ card, fit }: StandingViewProps) {
  const { standing, brought, next } = fit;
  const { kind, missing, us, them } = standing;
  const groups = card.parts.flatMap((part) => part.groups);
  const first = groups.filter(({ id }) => id !== undefined && brought.has(id));
  const question = next && sayableWording(next.line);
  return (
    <div className={styles.standing} data-kind={kind}>
      <p className={styles.advice}>
        {kind === 'open' ? words.toGo(missing) : words.advice(kind, card.name)}
      </p>
      <Reasons title={words.forUs(us.length)} items={us} />
      <Reasons title={words.forThem(them.length, card.name)} items={them} />
      {first.length > 0 && (
        <div>
          <h3 className={styles.label}>{words.firstOnCard}</h3>
          <ul className={styles.reasons}>
            {first.map((group) => (
              <li key={group.id}>
                <GroupName group={group} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {question && (
        <div>
          <h3 className={styles.label}>{words.askNext}</h3>
          <CopyButton wording={question} />
        </div>
      )}
      <p className={styles.rule}>{words.rule(card.name)}</p>
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
      <h3 className={styles.label}>{title}</h3>
      <ul className={styles.reasons}>
        {items.map(({ line, answer }) => (
          <li key={line.id}>
            <FitLine line={line} />
            {answer?.words !== undefined && (
              <>
                {' '}
                <Isolate className={styles.said}>{answer.words}</Isolate>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The title of a wedge, or what the buyer says. */
function GroupName({ group }: { readonly group: Group }) {
  const { heading } = group;
  if (heading !== undefined) return <Isolate>{heading}</Isolate>;
  return (
    <bdi>
      <Inlines text={objectionIn(group)?.text ?? []} />
    </bdi>
  );
}
