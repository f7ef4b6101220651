import { Check } from 'lucide-react';
import styles from './saved-mark.module.css';

/** For the eye; the same words are spoken by the live region. */
export function SavedMark({ saved }: { readonly saved: string | undefined }) {
  if (saved === undefined) return null;
  return (
    <p className={styles.saved} aria-hidden="true">
      <Check size={16} />
      <span>{saved}</span>
    </p>
  );
}
