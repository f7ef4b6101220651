import styles from './skip-link.module.css';

/** For whoever goes by Tab: past the head to the first line. Seen only while it has the focus. */
export function SkipLink() {
  return (
    <a className={styles.skip} href="#card">
      Skip to the card
    </a>
  );
}
