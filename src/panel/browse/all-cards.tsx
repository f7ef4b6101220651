import { BookOpen, Undo2 } from 'lucide-react';
import { type ReactNode, useLayoutEffect } from 'react';
import { OriginMark } from '../../card-view/card-head';
import { Day } from '../../card-view/line/text';
import type { Card } from '../../core/card/card';
import type { Deal } from '../../core/deal/reading';
import { TextButton } from '../../ui/button';
import page from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import { usePanelContext } from '../deal/panel-props';
import { allCards, browsing } from '../deal/words';
import styles from './all-cards.module.css';
import * as words from './words';

interface BrowsingBannerProps {
  readonly openDeal: Deal | undefined;
  readonly onBack: () => void;
  /** More buttons. */
  readonly children: ReactNode;
}

/** Replaces the deal's name in the header: what is below isn't the deal's card. */
export function BrowsingBanner({ openDeal, onBack, children }: BrowsingBannerProps) {
  return (
    <div className={styles.banner}>
      <BookOpen size={14} aria-hidden="true" />
      <p className={styles.words}>{browsing(openDeal !== undefined)}</p>
      <TextButton onClick={onBack}>
        <Undo2 size={13} aria-hidden="true" />
        {words.back(openDeal?.record.vendor)}
      </TextButton>
      {children}
    </div>
  );
}

/** Lists every card by name, custom cards included. */
export function CardList({ cards }: { readonly cards: readonly Card[] }) {
  const { browse } = usePanelContext();
  const sorted = cards.toSorted((a, b) => a.name.localeCompare(b.name));
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <main className={page.main}>
      <h1 className={page.title}>{allCards}</h1>
      {cards.length === 0 && <p>{words.noCards}</p>}
      <ul className={styles.cards}>
        {sorted.map((card) => (
          <li key={card.id}>
            <button type="button" className={styles.card} onClick={() => browse(card.id)}>
              <span className={styles.head}>
                <Isolate className={styles.name}>{card.name}</Isolate>
                <OriginMark card={card} />
              </span>
              <span className={styles.about}>
                {words.aboutCard(card.aliases, <Day date={card.updated} />)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
