import { useId } from 'react';
import type { Battlecard } from '../../core/card/battlecard';
import type { RecordRef } from '../../core/deal/record';
import type { RivalTab } from '../../core/screen/screen';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { AlwaysMeans } from '../deal/always-means';
import { ORG_NOUN } from '../deal/org-words';
import type { PanelActions } from '../deal/panel-props';
import styles from './confirm-name.module.css';
import pick from './pick-card.module.css';

interface ConfirmNameProps {
  readonly tab: Extract<RivalTab, { kind: 'unknown' }>;
  readonly record: RecordRef;
  readonly actions: PanelActions;
}

/** Asks whether a name that comes close to a card's is that card: here, or wherever the org writes it. */
export function ConfirmName({ tab, record, actions }: ConfirmNameProps) {
  const { key, label, suggestions, isConfirmable } = tab;
  const [only, ...more] = suggestions;
  if (only === undefined) return null;
  return (
    <div className={styles.question}>
      {suggestions.map((card) => (
        <Question key={card.id} card={card}>
          <Button look="main" onClick={() => actions.pickCard(key, card.id)}>
            On this deal
          </Button>
          {isConfirmable && (
            <Button onClick={() => actions.confirmName(label, card.id)}>
              Always in this {ORG_NOUN[record.vendor]}
            </Button>
          )}
        </Question>
      ))}
      {isConfirmable && (
        <AlwaysMeans value={label} card={more.length === 0 ? only : undefined} record={record} />
      )}
    </div>
  );
}

interface QuestionProps {
  readonly card: Battlecard;
  readonly children: React.ReactNode;
}

function Question({ card, children }: QuestionProps) {
  const heading = useId();
  return (
    <section className={pick.pick} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        Is it <Isolate>{card.name}</Isolate>?
      </h2>
      <div className={styles.answers}>{children}</div>
    </section>
  );
}
