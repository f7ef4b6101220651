import type { ReactNode } from 'react';
import styles from './unseen.module.css';

/** Words for a screen reader where the eye has a picture. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={styles.unseen}>{children}</span>;
}
