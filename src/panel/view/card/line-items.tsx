import { emphasise } from '../../../core/card/emphasis';
import type { Line } from '../../../core/card/line';
import { LineView } from '../line/line-view';
import { usePanelContext } from '../panel-context';
import styles from './line-items.module.css';

interface LineItemsProps {
  readonly lines: readonly Line[];
  /** A story told in order keeps it, whoever is listening. */
  readonly keepsOrder?: boolean;
}

/** Lines as a list, those for the chosen persona first. */
export function LineItems({ lines, keepsOrder = false }: LineItemsProps) {
  const { persona } = usePanelContext();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.items}>
      {(keepsOrder ? lines : emphasise(lines, persona)).map((line) => (
        <li key={line.id}>
          <LineView line={line} />
        </li>
      ))}
    </ul>
  );
}
