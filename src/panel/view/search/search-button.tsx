import { Search } from 'lucide-react';
import { useContext } from 'react';
import help from '../help/help-button.module.css';
import { SingleKeys } from '../keys/single-keys';
import { usePanelContext } from '../panel-context';

/** Opens the search over all cards. */
export function SearchButton() {
  const { openSearch } = usePanelContext();
  const hasSingleKeys = useContext(SingleKeys);
  return (
    <button
      type="button"
      className={`${help.help} ${help.labeled}`}
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
