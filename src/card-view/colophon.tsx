import type { ReactNode } from 'react';
import type { Battlecard } from '../core/card/battlecard';
import { Day } from '../ui/day';
import { Isolate } from '../ui/text';
import styles from './colophon.module.css';
import { TrustSummary } from './trust/trust-summary';

interface ColophonProps {
  readonly card: Battlecard;
  /** Where to go from here, if anywhere. */
  readonly children?: ReactNode;
}

/** Which card this is, where it comes from, how old it is, and how far it can be trusted. */
export function Colophon({ card, children }: ColophonProps) {
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
      {children && <p>{children}</p>}
    </footer>
  );
}
