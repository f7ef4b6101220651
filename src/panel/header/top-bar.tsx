import { BookOpen, Search, Undo2 } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import type { Deal } from '../../core/deal/reading';
import { withoutDirectionControls } from '../../core/text/direction';
import { TextButton } from '../../ui/button';
import button from '../../ui/button.module.css';
import { SingleKeys } from '../../ui/keys';
import { usePanelContext } from '../deal/panel-props';
import { allCards, browsing } from '../deal/words';
import styles from './top-bar.module.css';
import * as words from './words';

interface TopBarProps {
  readonly deal: Deal | undefined;
  /** More buttons. */
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

/** Shows the deal's name, or the panel's where there's no deal, and the buttons for search and help. */
export function TopBar({ deal, children }: TopBarProps) {
  const title = deal
    ? withoutDirectionControls(deal.name ?? words.thisDeal(deal.record.vendor))
    : words.appName;
  return (
    <div className={styles.bar}>
      <p className={styles.deal} title={title}>
        <bdi>{title}</bdi>
      </p>
      <div className={styles.tools}>
        {children}
        <SearchAndHelp />
      </div>
    </div>
  );
}

/** Replaces the deal's name in the header: what is below isn't the deal's card. */
export function BrowsingBanner({ openDeal }: { readonly openDeal: Deal | undefined }) {
  const { stopBrowsing } = usePanelContext().actions;
  return (
    <div className={styles.banner}>
      <BookOpen size={14} aria-hidden="true" />
      <p className={styles.words}>{browsing(openDeal !== undefined)}</p>
      <TextButton onClick={stopBrowsing}>
        <Undo2 size={13} aria-hidden="true" />
        {words.back(openDeal?.record.vendor)}
      </TextButton>
      <SearchAndHelp />
    </div>
  );
}

/** Opens the list of all cards. */
export function AllCardsButton() {
  const { browse } = usePanelContext().actions;
  return (
    <TextButton opens="all-cards" onClick={() => browse()}>
      {allCards}
    </TextButton>
  );
}

/** Opens the search over all cards, and the help. */
function SearchAndHelp() {
  const { openSearch } = usePanelContext();
  const { showSheet } = useCardContext();
  const hasSingleKeys = useContext(SingleKeys);
  return (
    <>
      <button
        type="button"
        className={button.small}
        aria-label={words.search}
        aria-keyshortcuts={hasSingleKeys ? '/' : undefined}
        title={hasSingleKeys ? words.searchHintWithKey : words.searchHint}
        onClick={openSearch}
      >
        <Search size={14} aria-hidden="true" />
        <span aria-hidden="true">{words.search}</span>
      </button>
      <button
        type="button"
        className={button.small}
        aria-label={words.help}
        aria-keyshortcuts={hasSingleKeys ? '?' : undefined}
        title={hasSingleKeys ? words.helpHintWithKey : words.help}
        onClick={() => showSheet('help')}
      >
        ?
      </button>
    </>
  );
}
