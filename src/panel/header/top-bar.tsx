import type { ReactNode } from 'react';
import type { Deal } from '../../core/deal/reading';
import { DEAL_NOUN } from '../../core/deal/record';
import { withoutDirectionControls } from '../../core/text/direction';
import { HelpButton } from './help-button';
import { SearchButton } from './search-button';
import styles from './top-bar.module.css';

interface TopBarProps {
  readonly deal: Deal | undefined;
  /** What else can be done from here. */
  readonly children?: ReactNode;
}

/** The header of a screen without a card. */
export function TopHeader(props: TopBarProps) {
  return (
    <header className={styles.header}>
      <TopBar {...props} />
    </header>
  );
}

/** Which deal the panel is about, the panel's own name where there is none, and the help. */
export function TopBar({ deal, children }: TopBarProps) {
  const words = deal
    ? withoutDirectionControls(deal.name ?? `This ${DEAL_NOUN[deal.record.vendor]}`)
    : 'Ringside';
  return (
    <div className={styles.bar}>
      <p className={styles.deal} title={words}>
        <bdi>{words}</bdi>
      </p>
      <div className={styles.tools}>
        {children}
        <SearchButton />
        <HelpButton />
      </div>
    </div>
  );
}
