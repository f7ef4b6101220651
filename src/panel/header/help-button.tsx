import { useContext } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { SingleKeys } from '../../ui/keys';
import styles from './help-button.module.css';

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
