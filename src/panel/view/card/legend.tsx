import { CircleQuestionMark, MessageSquare, StickyNote } from 'lucide-react';
import styles from './legend.module.css';

/** How to read the card, in one row: a rep sees it once and then looks past it. */
export function Legend() {
  return (
    <p className={styles.legend}>
      <span>
        <MessageSquare size={13} aria-hidden="true" /> say
      </span>
      <span>
        <CircleQuestionMark size={13} aria-hidden="true" /> ask
      </span>
      <span>
        <StickyNote size={13} aria-hidden="true" /> internal
      </span>
      <span className={styles.hint}>Click a line to copy it</span>
    </p>
  );
}
