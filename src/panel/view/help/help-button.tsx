import { useContext } from 'react';
import { SingleKeys } from '../keys/single-keys';
import { usePanelContext } from '../panel-context';
import styles from './help-button.module.css';

/** Opens the help. */
export function HelpButton() {
  const { showSheet } = usePanelContext();
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
