import { Search } from 'lucide-react';
import { useContext } from 'react';
import { SingleKeys } from '../../ui/keys';
import { usePanelContext } from '../deal/panel-context';
import help from './help-button.module.css';
import styles from './search-button.module.css';

/** Opens the search over all cards. */
export function SearchButton() {
  const { openSearch } = usePanelContext();
  const hasSingleKeys = useContext(SingleKeys);
  return (
    <button
      type="button"
      className={`${help.help} ${styles.search}`}
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
