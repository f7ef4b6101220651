import { CircleQuestionMark, MegaphoneOff, MessageSquare, StickyNote } from 'lucide-react';
import { CopyAs } from './copy-as';
import styles from './legend.module.css';
import { useCardContext } from './line/card-context';

/** How to read the card, and the two questions of whoever is about to use it. */
export function Legend() {
  const { showSheet } = useCardContext();
  return (
    <div className={styles.legend}>
      <button type="button" className={styles.warning} onClick={() => showSheet('not-to-say')}>
        <MegaphoneOff size={14} aria-hidden="true" /> <span>What not to say</span>
      </button>
      <CopyAs />
      <p className={styles.uses}>
        <span>
          <MessageSquare size={13} aria-hidden="true" /> say
        </span>
        <span>
          <CircleQuestionMark size={13} aria-hidden="true" /> ask
        </span>
        <span>
          <StickyNote size={13} aria-hidden="true" /> internal
        </span>
      </p>
      <button type="button" className={styles.link} onClick={() => showSheet('help')}>
        What the marks mean
      </button>
    </div>
  );
}
