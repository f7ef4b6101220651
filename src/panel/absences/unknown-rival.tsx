import { useId } from 'react';
import { CopyButton } from '../../card-view/line/copy-button';
import type { Card } from '../../core/card/card';
import type { Deal, FieldSource } from '../../core/deal/reading';
import type { RecordRef } from '../../core/deal/record';
import type { RivalTab } from '../../core/screen/screen';
import { Button, TextButton } from '../../ui/button';
import page from '../../ui/page.module.css';
import { AlwaysMeans } from '../deal/deal-text';
import { usePanelContext } from '../deal/panel-props';
import { alwaysInOrg } from '../deal/words';
import { GeneralCards, PickCard } from './pick-card';
import styles from './pick-card.module.css';
import * as words from './words';

interface UnknownRivalProps {
  readonly tab: Extract<RivalTab, { kind: 'unknown' }>;
  readonly deal: Deal;
  readonly field: FieldSource | undefined;
  /** The cards that can be picked. */
  readonly cards: readonly Card[];
}

/** Shown for a competitor without a card. A card with a similar name is suggested, never used by itself. */
export function UnknownRival({ tab, deal, field, cards }: UnknownRivalProps) {
  const { actions } = usePanelContext();
  const { label, suggestions, generalCards, isStatusQuo } = tab;
  const offered = [...suggestions, ...generalCards];
  const others = cards.filter((card) => !offered.includes(card));
  const pick = (cardId: string) => actions.pickCard(tab.key, cardId);
  return (
    <div className={page.main}>
      <p className={page.about}>
        {isStatusQuo ? words.statusQuo(label) : words.noCard(label, field?.label)}
      </p>
      <ConfirmName tab={tab} record={deal.record} />
      <GeneralCards cards={generalCards} isSecond={suggestions.length > 0} onPick={pick} />
      <PickCard cards={others} isSecond={offered.length > 0} onPick={pick} />
      {!isStatusQuo && (
        <>
          <RequestCard isSecond={cards.length > 0} name={label} deal={deal} />
          <p>
            <TextButton onClick={actions.openSettings}>{words.addFromFile}</TextButton>
          </p>
        </>
      )}
    </div>
  );
}

interface ConfirmNameProps {
  readonly tab: Extract<RivalTab, { kind: 'unknown' }>;
  readonly record: RecordRef;
}

/** Asks whether a similar card is meant: on this deal, or always in the org. */
function ConfirmName({ tab, record }: ConfirmNameProps) {
  const { actions } = usePanelContext();
  const id = useId();
  const { key, label, suggestions, isConfirmable } = tab;
  const [only, ...more] = suggestions;
  if (only === undefined) return null;
  return (
    <div className={styles.question}>
      {suggestions.map((card) => (
        <section key={card.id} className={styles.pick} aria-labelledby={`${id}-${card.id}`}>
          <h2 id={`${id}-${card.id}`} className={styles.name}>
            {words.isItCard(card.name)}
          </h2>
          <div className={styles.buttons}>
            <Button look="main" onClick={() => actions.pickCard(key, card.id)}>
              {words.yesOnThisDeal}
            </Button>
            {isConfirmable && (
              <Button onClick={() => actions.confirmName(label, card.id)}>
                {alwaysInOrg[record.vendor]}
              </Button>
            )}
          </div>
        </section>
      ))}
      {isConfirmable && (
        <AlwaysMeans value={label} card={more.length === 0 ? only : undefined} record={record} />
      )}
    </div>
  );
}

interface RequestCardProps {
  /** Whether cards to pick are offered above it. */
  readonly isSecond: boolean;
  readonly name: string;
  readonly deal: Deal;
}

/** Longer texts are hardly names, and are cut in the message. */
const MAX_NAME = 80;

function short(text: string): string {
  return text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text;
}

/** Offers a message to whoever writes the cards. */
function RequestCard({ isSecond, name, deal }: RequestCardProps) {
  const text = words.requestForCard(short(name), short(deal.name ?? ''), deal.record.vendor);
  return (
    <section className={styles.pick}>
      <h2 className={styles.heading}>{isSecond ? words.orAskForCard : words.askForCard}</h2>
      <CopyButton
        label={words.copyRequest}
        wording={{ text: [{ kind: 'text', text }], use: 'know' }}
      />
    </section>
  );
}
