import type { ReactNode } from 'react';
import { plainText } from '../../core/card/inline';
import type { Line } from '../../core/card/line';
import { withoutDirectionControls } from '../../core/text/direction';
import styles from './line-link.module.css';

interface LineLinkProps {
  readonly line: Line;
  readonly onGo: () => void;
  /** What is to be known of the line here. */
  readonly children: ReactNode;
}

/** The beginning of a line; a click leads to where it stands on the card. */
export function LineLink({ line, onGo, children }: LineLinkProps) {
  return (
    <button type="button" className={styles.link} onClick={onGo}>
      <span className={styles.words} dir="auto">
        {withoutDirectionControls(plainText(line.text))}
      </span>
      <span className={styles.about}>{children}</span>
    </button>
  );
}
