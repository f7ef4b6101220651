import { Lock } from 'lucide-react';
import type { Line } from '../../core/card/line';
import { Isolate } from '../../ui/text';
import { Inlines } from './inlines';
import styles from './private-line.module.css';

/** A line for the rep's eyes only: it can be read and followed, never copied. */
export function PrivateLine({ line }: { readonly line: Line }) {
  return (
    <div className={styles.line}>
      <Lock className={styles.lock} size={15} aria-hidden="true" />
      {line.label !== undefined && (
        <p className={styles.label}>
          <Isolate>{line.label}</Isolate>
        </p>
      )}
      <p className={styles.words} dir="auto">
        <Inlines text={line.text} hasLiveLinks />
      </p>
      <p className={styles.why}>Private: not for customers, so a click does not copy it.</p>
    </div>
  );
}
