import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What few need to see, one click away. */
export function Disclosure({ title, children }: DisclosureProps) {
  return (
    <details>
      <summary className={styles.title}>{title}</summary>
      {children}
    </details>
  );
}
