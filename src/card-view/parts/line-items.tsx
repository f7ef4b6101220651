import type { ReactNode } from 'react';
import { type ForPersonas, splitByPersona } from '../../core/card/emphasis';
import type { Line } from '../../core/card/line';
import { Isolate } from '../../ui/text';
import { useCardContext } from '../line/card-context';
import { LineView } from '../line/line-view';
import styles from './list-part.module.css';

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

interface ForPersonaProps<T> {
  readonly items: readonly T[];
  readonly children: (items: readonly T[]) => ReactNode;
}

/**
 * What matters to the chosen persona first, under words that say so, then the rest. Without a
 * difference to show, the items stay as they are.
 */
export function ForPersona<T extends ForPersonas>({ items, children }: ForPersonaProps<T>) {
  const { pack, persona } = useCardContext();
  const { first, others } = splitByPersona(items, persona);
  if (first.length === 0 || others.length === 0) return children(items);
  const name = pack.personas.find(({ id }) => id === persona)?.name ?? '';
  return (
    <>
      <p className={styles.caption}>
        <span>
          First for <Isolate>{name}</Isolate>
        </span>
      </p>
      {children(first)}
      <p className={styles.caption}>Then</p>
      {children(others)}
    </>
  );
}
