import { Fragment, useLayoutEffect } from 'react';
import { OwnMark } from '../../card-view/card-head';
import type { Battlecard } from '../../core/card/battlecard';
import { Day } from '../../ui/day';
import absence from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import { usePanelContext } from '../deal/panel-context';
import styles from './card-list.module.css';

/** Every card by name, the rep's own among them. */
export function CardList({ cards }: { readonly cards: readonly Battlecard[] }) {
  const { browse } = usePanelContext();
  const sorted = cards.toSorted((a, b) => a.name.localeCompare(b.name));
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }, []);
  return (
    <main className={absence.main}>
      <h1 className={absence.title}>All cards</h1>
      {cards.length === 0 && <p>There is no card yet.</p>}
      <ul className={styles.cards}>
        {sorted.map(({ id, name, aliases, updated, isOwn }) => (
          <li key={id}>
            <button type="button" className={styles.card} onClick={() => browse(id)}>
              <span className={styles.head}>
                <Isolate className={styles.name}>{name}</Isolate>
                {isOwn && <OwnMark />}
              </span>
              <span className={styles.about}>
                {aliases.map((alias, position) => (
                  <Fragment key={alias}>
                    {position === 0 ? 'also ' : ', '}
                    <Isolate>{alias}</Isolate>
                  </Fragment>
                ))}
                {aliases.length > 0 && ' · '}
                updated <Day date={updated} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
