import { type FormEvent, useState } from 'react';
import type { Card } from '../../core/card/card';
import { withoutDirectionControls } from '../../core/text/direction';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { usePanelContext } from '../deal/panel-props';
import styles from './pick-card.module.css';

/** More cards than this are quicker to find in a list than among buttons. */
const MAX_BUTTONS = 4;

interface PickCardProps {
  readonly cards: readonly Card[];
  /** Other cards are offered before these. */
  readonly isSecond?: boolean;
  readonly onPick: (cardId: string) => void;
}

/** Any card, by hand; the pick stays with the deal. */
export function PickCard({ cards, isSecond = false, onPick }: PickCardProps) {
  if (cards.length === 0) return null;
  return (
    <section className={styles.pick}>
      <h2 className={styles.heading}>
        {isSecond ? 'Or pick another card for this deal' : 'Pick a card for this deal'}
      </h2>
      {cards.length <= MAX_BUTTONS ? (
        <div className={styles.buttons}>
          {cards.map(({ id, name }) => (
            <Button key={id} onClick={() => onPick(id)}>
              <Isolate>{name}</Isolate>
            </Button>
          ))}
        </div>
      ) : (
        <PickFromList cards={cards} onPick={onPick} />
      )}
    </section>
  );
}

function PickFromList({ cards, onPick }: PickCardProps) {
  const [cardId, setCardId] = useState(cards[0]?.id ?? '');

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onPick(cardId);
  }

  return (
    <form className={styles.buttons} onSubmit={onSubmit}>
      <select
        className={styles.list}
        aria-label="Card"
        value={cardId}
        onChange={(event) => setCardId(event.target.value)}
      >
        {cards.map(({ id, name }) => (
          <option key={id} value={id}>
            {withoutDirectionControls(name)}
          </option>
        ))}
      </select>
      <Button type="submit">Show card</Button>
    </form>
  );
}

/** Any card, for a look: where no deal is open there is none to pick it for. */
export function LookAtCard({ cards }: { readonly cards: readonly Card[] }) {
  const { browse } = usePanelContext();
  if (cards.length === 0) return null;
  return (
    <section className={styles.pick}>
      <h2 className={styles.heading}>Or look at a card</h2>
      <div className={styles.buttons}>
        {cards.length <= MAX_BUTTONS ? (
          cards.map(({ id, name }) => (
            <Button key={id} onClick={() => browse(id)}>
              <Isolate>{name}</Isolate>
            </Button>
          ))
        ) : (
          <Button onClick={() => browse()}>All {cards.length} cards</Button>
        )}
      </div>
    </section>
  );
}
