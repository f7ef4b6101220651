import styles from './refusal.module.css';

export const REFUSED = 'The browser refused. The text is selected: press Ctrl+C (⌘C on a Mac).';

/** Says that nothing is on the clipboard, and what to do instead. */
export function Refusal({ id }: { readonly id?: string }) {
  return (
    <p className={styles.refused} id={id}>
      {REFUSED}
    </p>
  );
}
