import styles from './notice.module.css';

/** One line at the foot of the panel, on whatever screen: something went wrong beside it. */
export function Notice({ words }: { readonly words: string }) {
  return (
    <p className={styles.notice} role="alert">
      {words}
    </p>
  );
}
