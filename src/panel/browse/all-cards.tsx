import { BookOpen, Undo2 } from 'lucide-react';
import { Fragment, type ReactNode, useLayoutEffect } from 'react';
import { OwnMark } from '../../card-view/card-head';
import { Day } from '../../card-view/line/text';
import type { Card } from '../../core/card/card';
import type { Deal } from '../../core/deal/reading';
import { DEAL_NOUN } from '../../core/deal/record';
import { TextButton } from '../../ui/button';
import absence from '../../ui/page.module.css';
import { Isolate, VisuallyHidden } from '../../ui/text';
import { usePanelContext } from '../deal/panel-props';
import { browsingWords } from '../deal/screen-title';
import styles from './all-cards.module.css';

interface BrowsingBannerProps {
  readonly beside: Deal | undefined;
  readonly onBack: () => void;
  /** What else can be done from here. */
  readonly children: ReactNode;
}

/** Stands where the deal's name stands otherwise: what is below is not the deal's. */
export function BrowsingBanner({ beside, onBack, children }: BrowsingBannerProps) {
  return (
    <div className={styles.banner}>
      <BookOpen size={14} aria-hidden="true" />
      <p className={styles.words}>{browsingWords(beside)}</p>
      <TextButton onClick={onBack}>
        <Undo2 size={13} aria-hidden="true" />
        Back{beside && <VisuallyHidden> to the {DEAL_NOUN[beside.record.vendor]}</VisuallyHidden>}
      </TextButton>
      {children}
    </div>
  );
}

/** Every card by name, the rep's own among them. */
export function CardList({ cards }: { readonly cards: readonly Card[] }) {
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
