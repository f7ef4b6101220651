import type { Card } from '../../core/card/card';
import { CardButton } from '../deal/card-button';
import { purpose } from '../deal/words';
import styles from './pick-card.module.css';
import * as words from './words';

interface GeneralCardsProps {
  readonly cards: readonly Card[];
  /** Whether other cards are offered above these. */
  readonly isSecond: boolean;
  readonly onPick: (cardId: string) => void;
}

/** Offers the cards that aren't about one competitor. None is used by itself. */
export function GeneralCards({ cards, isSecond, onPick }: GeneralCardsProps) {
  if (cards.length === 0) return null;
  return (
    <section className={styles.pick}>
      <h2 className={styles.heading}>{isSecond ? words.orGeneralCard : words.generalCard}</h2>
      <ul className={styles.general}>
        {cards.map((card) => (
          <li key={card.id}>
            <CardButton
              card={card}
              about={card.purpose && purpose[card.purpose]}
              onClick={() => onPick(card.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
