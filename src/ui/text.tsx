import type { ReactNode } from 'react';
import { withoutDirectionControls } from '../core/text/direction';
import styles from './text.module.css';

interface IsolateProps {
  readonly className?: string | undefined;
  readonly children: string;
}

/** Text from a page or a card, isolated so that its direction can't reorder the text around it or disguise a name. */
export function Isolate({ className, children }: IsolateProps) {
  return <bdi className={className}>{withoutDirectionControls(children)}</bdi>;
}

interface FactProps {
  readonly name: ReactNode;
  readonly children: ReactNode;
}

/** One entry of a description list. */
export function Fact({ name, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Text for screen readers only. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
