import type { ReactNode } from 'react';
import type { Screen } from '../../core/screen/screen';
import page from '../../ui/page.module.css';
import { titleOf } from '../deal/screen-title';
import styles from './absence.module.css';
import { RingCorner } from './ring-corner';

interface AbsenceProps {
  readonly screen: Screen;
  /** The page is still being read. */
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** A screen without a card: why there is none, and what to do next. */
export function Absence({ screen, isBusy = false, children }: AbsenceProps) {
  return (
    <main className={`${page.main} ${styles.absence}`} data-busy={isBusy}>
      <RingCorner isBusy={isBusy} />
      <h1 className={page.title}>
        <bdi>{titleOf(screen)}</bdi>
      </h1>
      {children}
    </main>
  );
}
