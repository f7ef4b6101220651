import { type FormEvent, type ReactNode, useState } from 'react';
import { type Card, rivalsFirst } from '../../core/card/card';
import { withoutDirectionControls } from '../../core/text/direction';
import { Button, TextButton } from '../../ui/button';
import page from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import { CardButton } from '../deal/card-button';
import { usePanelContext } from '../deal/panel-props';
import { purpose } from '../deal/words';
import styles from './pick-card.module.css';
import * as words from './words';

/** More cards than this are easier to find in a list than among buttons. */
const MAX_BUTTONS = 4;

interface PickCardProps {
  readonly cards: readonly Card[];
  /** Whether other cards are offered above these. */
  readonly isSecond: boolean;
  readonly onPick: (cardId: string) => void;
}

/** Lets the rep pick any card for this deal. */
export function PickCard({ cards, isSecond, onPick }: PickCardProps) {
  if (cards.length === 0) return null;
  return (
    <section className={styles.pick}>
      <h2 className={styles.heading}>{isSecond ? words.pickOtherCard : words.pickCard}</h2>
      {cards.length <= MAX_BUTTONS ? (
        <CardButtons cards={rivalsFirst(cards)} onPick={onPick} />
      ) : (
        <PickFromList cards={rivalsFirst(cards)} onPick={onPick} />
      )}
    </section>
  );
}

interface CardButtonsProps extends Pick<PickCardProps, 'cards' | 'onPick'> {
  /** What a button says in place of the card's name. With it, the buttons are the screen's primary actions. */
  readonly label?: (name: string) => ReactNode;
}

/** A button for each card. */
export function CardButtons({ cards, label, onPick }: CardButtonsProps) {
  if (cards.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {cards.map(({ id, name }) => (
        <Button key={id} look={label ? 'main' : 'plain'} onClick={() => onPick(id)}>
          {label?.(name) ?? <Isolate>{name}</Isolate>}
        </Button>
      ))}
    </div>
  );
}

function PickFromList({ cards, onPick }: Pick<PickCardProps, 'cards' | 'onPick'>) {
  const [cardId, setCardId] = useState(cards[0]?.id ?? '');

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onPick(cardId);
  }

  return (
    <form className={styles.buttons} onSubmit={onSubmit}>
      <select
        className={styles.list}
        aria-label={words.card}
        value={cardId}
        onChange={(event) => setCardId(event.target.value)}
      >
        {cards.map(({ id, name }) => (
          <option key={id} value={id}>
            {withoutDirectionControls(name)}
          </option>
        ))}
      </select>
      <Button type="submit">{words.showCard}</Button>
    </form>
  );
}

interface GeneralCardsProps extends PickCardProps {
  /** Whether the field makes the first card the likelier one; the others are smaller then. */
  readonly isFirstLikelier?: boolean;
}

/** Offers the cards that aren't about one competitor. None is used by itself. */
export function GeneralCards({ cards, isSecond, isFirstLikelier, onPick }: GeneralCardsProps) {
  if (cards.length === 0) return null;
  return (
    <section className={styles.pick}>
      <h2 className={styles.heading}>{isSecond ? words.orGeneralCard : words.generalCard}</h2>
      <ul className={page.list}>
        {cards.map((card, position) => (
          <li key={card.id}>
            {isFirstLikelier && position > 0 ? (
              <TextButton onClick={() => onPick(card.id)}>
                <span>{words.orCard(card.name)}</span>
              </TextButton>
            ) : (
              <CardButton
                card={card}
                about={card.purpose && purpose[card.purpose]}
                onClick={() => onPick(card.id)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lets the rep browse any card where there's no deal to pick one for. */
export function BrowseCards({ cards }: { readonly cards: readonly Card[] }) {
  const { browse } = usePanelContext().actions;
  if (cards.length === 0) return null;
  return (
    <section className={styles.pick}>
      <h2 className={styles.heading}>{words.browseCards}</h2>
      {cards.length <= MAX_BUTTONS ? (
        <CardButtons cards={rivalsFirst(cards)} onPick={browse} />
      ) : (
        <Button onClick={() => browse()}>{words.allOf(cards.length)}</Button>
      )}
    </section>
  );
}
