import type { Battlecard } from '../../../core/card/battlecard';
import { AllCardsButton } from '../browse/all-cards-button';
import { Day } from '../day';
import { Isolate } from '../isolate';
import { TrustSummary } from '../trust/trust-summary';
import styles from './colophon.module.css';

/** Which card this is, where it comes from, how old it is, and how far it can be trusted. */
export function Colophon({ card }: { readonly card: Battlecard }) {
  return (
    <footer className={styles.colophon}>
      <div>
        <p className={styles.title}>
          <Isolate>{card.title}</Isolate>
        </p>
        {card.isOwn && <p>Your own card, kept on this device only</p>}
        {card.source !== undefined && (
          <p>
            Source: <Isolate>{card.source}</Isolate>
          </p>
        )}
        <p>
          Updated <Day date={card.updated} />
        </p>
      </div>
      <TrustSummary card={card} />
      <p>
        <AllCardsButton />
      </p>
    </footer>
  );
}
