import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly title: string;
  /** Whether it begins open. */
  readonly isOpenFirst?: boolean;
  readonly children: ReactNode;
}

/** What few need to see, one click away. */
export function Disclosure({ title, isOpenFirst = false, children }: DisclosureProps) {
  return (
    <details open={isOpenFirst}>
      <summary className={styles.title}>{title}</summary>
      {children}
    </details>
  );
}
