import type { ReactNode } from 'react';
import { CardMarks } from '../../card-view/card-head';
import type { Card } from '../../core/card/card';
import { Isolate } from '../../ui/text';
import text from '../../ui/text.module.css';
import styles from './card-button.module.css';

interface CardButtonProps {
  readonly card: Card;
  /** What distinguishes the card from others. */
  readonly about: ReactNode;
  readonly onClick: () => void;
}

/** A button as wide as the panel that shows a card. */
export function CardButton({ card, about, onClick }: CardButtonProps) {
  return (
    <button type="button" className={styles.card} onClick={onClick}>
      <span className={styles.head}>
        <Isolate className={styles.name}>{card.name}</Isolate>
        <CardMarks card={card} />
      </span>
      <span className={text.soft}>{about}</span>
    </button>
  );
}
