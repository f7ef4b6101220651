import { Search } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import type { Deal } from '../../core/deal/reading';
import { DEAL_NOUN } from '../../core/deal/record';
import { withoutDirectionControls } from '../../core/text/direction';
import { TextButton } from '../../ui/button';
import { SingleKeys } from '../../ui/keys';
import { usePanelContext } from '../deal/panel-props';
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

/** Leads to the list of all cards. */
export function AllCardsButton() {
  const { browse } = usePanelContext();
  return (
    <TextButton opens="all-cards" onClick={() => browse()}>
      All cards
    </TextButton>
  );
}

/** Opens the search over all cards. */
export function SearchButton() {
  const { openSearch } = usePanelContext();
  const hasSingleKeys = useContext(SingleKeys);
  return (
    <button
      type="button"
      className={`${styles.help} ${styles.search}`}
      aria-label="Search"
      aria-keyshortcuts={hasSingleKeys ? '/' : undefined}
      title={hasSingleKeys ? 'Search all cards (press /)' : 'Search all cards'}
      onClick={openSearch}
    >
      <Search size={14} aria-hidden="true" />
      <span aria-hidden="true">Search</span>
    </button>
  );
}

/** Opens the help. */
export function HelpButton() {
  const { showSheet } = useCardContext();
  const hasSingleKeys = useContext(SingleKeys);
  return (
    <button
      type="button"
      className={styles.help}
      aria-label="Help"
      aria-keyshortcuts={hasSingleKeys ? '?' : undefined}
      title={hasSingleKeys ? 'Help (press ?)' : 'Help'}
      onClick={() => showSheet('help')}
    >
      ?
    </button>
  );
}
