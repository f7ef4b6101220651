import { BookOpen, Undo2 } from 'lucide-react';
import { type ReactNode, useLayoutEffect } from 'react';
import { Day } from '../../card-view/line/text';
import { type Card, rivalsFirst } from '../../core/card/card';
import type { Deal } from '../../core/deal/reading';
import { TextButton } from '../../ui/button';
import page from '../../ui/page.module.css';
import { CardButton } from '../deal/card-button';
import { usePanelContext } from '../deal/panel-props';
import { allCards, browsing, purpose } from '../deal/words';
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

/** Lists every card by name, custom cards included, general cards last. */
export function CardList({ cards }: { readonly cards: readonly Card[] }) {
  const { browse } = usePanelContext();
  const sorted = rivalsFirst(cards.toSorted((a, b) => a.name.localeCompare(b.name)));
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
            <CardButton
              card={card}
              about={
                card.purpose
                  ? words.aboutGeneralCard(purpose[card.purpose], <Day date={card.updated} />)
                  : words.aboutCard(card.aliases, <Day date={card.updated} />)
              }
              onClick={() => browse(card.id)}
            />
          </li>
        ))}
      </ul>
    </main>
  );
}
