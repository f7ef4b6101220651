import type { ReactNode } from 'react';
import { dealOf, type Screen } from '../../../core/screen/screen';
import { AllCardsButton } from '../browse/all-cards-button';
import { TopBar } from '../header/top-bar';
import { titleOf } from '../screen-title';
import styles from './absence.module.css';
import { RingCorner } from './ring-corner';

interface AbsenceProps {
  readonly screen: Screen;
  /** The page is still being read. */
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** A screen without a card: what is the matter, and what to do next. */
export function Absence({ screen, isBusy = false, children }: AbsenceProps) {
  return (
    <>
      <header className={styles.header}>
        <TopBar deal={dealOf(screen)}>
          <AllCardsButton />
        </TopBar>
      </header>
      <main className={styles.main} data-busy={isBusy}>
        <RingCorner isBusy={isBusy} />
        <h1 className={styles.title}>
          <bdi>{titleOf(screen)}</bdi>
        </h1>
        {children}
      </main>
    </>
  );
}
