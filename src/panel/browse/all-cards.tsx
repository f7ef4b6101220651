import { useLayoutEffect } from 'react';
import { Day } from '../../card-view/line/text';
import { type Card, rivalsFirst } from '../../core/card/card';
import page from '../../ui/page.module.css';
import { CardButton } from '../deal/card-button';
import { usePanelContext } from '../deal/panel-props';
import { allCards, purpose } from '../deal/words';
import * as words from './words';

/** Lists every card by name, custom cards included, general cards last. */
export function CardList({ cards }: { readonly cards: readonly Card[] }) {
  const { browse } = usePanelContext().actions;
  const sorted = rivalsFirst(cards.toSorted((a, b) => a.name.localeCompare(b.name)));
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <main className={page.main}>
      <h1 className={page.title}>{allCards}</h1>
      {cards.length === 0 && <p>{words.noCards}</p>}
      <ul className={page.list}>
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
