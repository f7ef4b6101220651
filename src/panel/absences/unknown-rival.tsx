import { useId } from 'react';
import { CopyButton } from '../../card-view/line/copy-button';
import type { Card } from '../../core/card/card';
import type { Deal, FieldSource } from '../../core/deal/reading';
import { DEAL_NOUN, type RecordRef } from '../../core/deal/record';
import type { RivalTab } from '../../core/screen/screen';
import { Button, TextButton } from '../../ui/button';
import page from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import { AlwaysMeans, ORG_NOUN } from '../deal/deal-text';
import type { ByHand, PanelActions } from '../deal/panel-props';
import { PickCard } from './pick-card';
import styles from './pick-card.module.css';

interface UnknownRivalProps extends ByHand {
  readonly tab: Extract<RivalTab, { kind: 'unknown' }>;
  readonly deal: Deal;
  readonly field: FieldSource | undefined;
}

/** The field names a rival that no card is about. A near name is offered, never taken. */
export function UnknownRival({ tab, deal, field, cards, actions }: UnknownRivalProps) {
  const others = cards.filter((card) => !tab.suggestions.includes(card));
  return (
    <div className={page.main}>
      <p className={page.about}>
        There is no card for “<Isolate>{tab.label}</Isolate>”
        {field && (
          <>
            , the name in <Isolate>{field.label}</Isolate>
          </>
        )}
        .
      </p>
      <ConfirmName tab={tab} record={deal.record} actions={actions} />
      <PickCard
        cards={others}
        isSecond={tab.suggestions.length > 0}
        onPick={(cardId) => actions.pickCard(tab.key, cardId)}
      />
      <RequestCard isSecond={cards.length > 0} name={tab.label} deal={deal} />
      <p>
        <TextButton onClick={actions.openSettings}>
          Have one in a file? Add it in settings
        </TextButton>
      </p>
    </div>
  );
}

interface ConfirmNameProps {
  readonly tab: Extract<RivalTab, { kind: 'unknown' }>;
  readonly record: RecordRef;
  readonly actions: PanelActions;
}

/** Asks whether a name that comes close to a card's is that card: here, or wherever the org writes it. */
function ConfirmName({ tab, record, actions }: ConfirmNameProps) {
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
  readonly card: Card;
  readonly children: React.ReactNode;
}

function Question({ card, children }: QuestionProps) {
  const heading = useId();
  return (
    <section className={styles.pick} aria-labelledby={heading}>
      <h2 id={heading} className={styles.name}>
        Is it <Isolate>{card.name}</Isolate>?
      </h2>
      <div className={styles.answers}>{children}</div>
    </section>
  );
}

interface RequestCardProps {
  /** Cards to pick are offered before it. */
  readonly isSecond: boolean;
  readonly name: string;
  readonly deal: Deal;
}

/** What is longer than this is no name, and no message wants it whole. */
const MAX_NAME = 80;

/** Words to send to whoever writes the cards. */
function RequestCard({ isSecond, name, deal }: RequestCardProps) {
  const where = deal.name || `an open ${DEAL_NOUN[deal.record.vendor]}`;
  const rival = name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
  const text = `We have no battlecard for ${rival}. It is the competitor in ${where}. Can you write one, or tell me which card covers it?`;
  return (
    <section className={styles.pick}>
      <h2 className={styles.heading}>{isSecond ? 'Or ask for one' : 'Ask for a card'}</h2>
      <CopyButton
        label="Click to copy, then send it"
        wording={{ text: [{ kind: 'text', text }], use: 'know' }}
      />
    </section>
  );
}
