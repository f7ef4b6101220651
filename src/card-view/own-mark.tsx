import styles from './own-mark.module.css';

/** Says that a card is the rep's own: nobody else has it. */
export function OwnMark() {
  return (
    <span className={styles.mark} title="Your own card, kept on this device">
      yours
    </span>
  );
}
