import styles from './page.module.css';

/** One line at the foot of the panel, on whatever screen: something went wrong beside it. */
export function Notice({ words }: { readonly words: string }) {
  return (
    <p className={styles.notice} role="alert">
      {words}
    </p>
  );
}

/** Three ropes: where the panel's head ends and its canvas begins. */
export function Ropes() {
  return <div className={styles.ropes} aria-hidden="true" />;
}
