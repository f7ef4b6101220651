import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** What it is good for, in a sentence or two. */
  readonly intro: ReactNode;
  /** The controls need the whole width and stand below. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** One matter that can be set: what it is on one side, the controls on the other. */
export function Section({ title, intro, isWide, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} data-wide={isWide} aria-labelledby={id}>
      <div className={styles.intro}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <p>{intro}</p>
      </div>
      <div className={styles.controls}>{children}</div>
    </section>
  );
}
