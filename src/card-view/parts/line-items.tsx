import type { ReactNode } from 'react';
import { type ForPersonas, splitByPersona } from '../../core/card/emphasis';
import type { Line } from '../../core/card/line';
import { Isolate } from '../../ui/text';
import { useCardContext } from '../line/card-context';
import { LineView } from '../line/line-view';
import styles from './list-part.module.css';
import * as words from './words';

interface LineItemsProps {
  readonly lines: readonly Line[];
  /** Whether the lines keep their order for every persona, as the steps of a story do. */
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
 * Shows what matters to the chosen persona first, under a caption, then the rest. If all of the items matter
 * to the persona, or none, they keep their order.
 */
export function ForPersona<T extends ForPersonas>({ items, children }: ForPersonaProps<T>) {
  const { pack, persona } = useCardContext();
  const { first, others } = splitByPersona(items, persona);
  if (first.length === 0 || others.length === 0) return children(items);
  const name = pack.personas.find(({ id }) => id === persona)?.name ?? '';
  return (
    <>
      <p className={styles.caption}>
        <span>{words.mostRelevantFor(<Isolate>{name}</Isolate>)}</span>
      </p>
      {children(first)}
      <p className={styles.caption}>{words.everythingElse}</p>
      {children(others)}
    </>
  );
}
