import type { Battlecard } from '../../../core/card/battlecard';
import { Day } from '../day';
import styles from './colophon.module.css';

/** Which card this is, where it comes from and how old it is. */
export function Colophon({ card }: { readonly card: Battlecard }) {
  return (
    <footer className={styles.colophon}>
      <p className={styles.title}>{card.title}</p>
      {card.source !== undefined && <p>Source: {card.source}</p>}
      <p>
        Updated <Day date={card.updated} />
      </p>
    </footer>
  );
}
