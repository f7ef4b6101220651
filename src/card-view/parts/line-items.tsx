import type { Line } from '../../core/card/line';
import { LineView } from '../line/line-view';
import { ForPersona } from './for-persona';
import styles from './line-items.module.css';

interface LineItemsProps {
  readonly lines: readonly Line[];
  /** A story told in order keeps it, whoever is listening. */
  readonly keepsOrder?: boolean;
}

/** Lines as a list, those for the chosen persona first. */
export function LineItems({ lines, keepsOrder = false }: LineItemsProps) {
  if (lines.length === 0) return null;
  const list = (shown: readonly Line[]) => (
    <ul className={styles.items}>
      {shown.map((line) => (
        <li key={line.id}>
          <LineView line={line} />
        </li>
      ))}
    </ul>
  );
  return keepsOrder ? list(lines) : <ForPersona items={lines}>{list}</ForPersona>;
}
