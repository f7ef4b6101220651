import { usePanelContext } from '../panel-context';
import styles from './help-button.module.css';

/** Opens the help. */
export function HelpButton() {
  const { showSheet } = usePanelContext();
  return (
    <button
      type="button"
      className={styles.help}
      aria-label="Help"
      aria-keyshortcuts="?"
      title="Help (press ?)"
      onClick={() => showSheet('help')}
    >
      ?
    </button>
  );
}
