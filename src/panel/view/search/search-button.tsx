import { Search } from 'lucide-react';
import help from '../help/help-button.module.css';
import { usePanelContext } from '../panel-context';
import styles from './search-button.module.css';

/** Opens the search over all cards. */
export function SearchButton() {
  const { openSearch } = usePanelContext();
  return (
    <button
      type="button"
      className={`${help.help} ${styles.search}`}
      aria-label="Search"
      aria-keyshortcuts="/"
      title="Search all cards (press /)"
      onClick={openSearch}
    >
      <Search size={14} aria-hidden="true" />
    </button>
  );
}
