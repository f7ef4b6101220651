import styles from './ropes.module.css';

/** Three ropes: where the panel's head ends and its canvas begins. */
export function Ropes() {
  return <div className={styles.ropes} aria-hidden="true" />;
}
