import type { ReactNode } from 'react';
import { type ForPersonas, parted } from '../../core/card/emphasis';
import { Isolate } from '../../ui/text';
import { useCardContext } from '../line/card-context';
import styles from './for-persona.module.css';

interface ForPersonaProps<T> {
  readonly items: readonly T[];
  readonly children: (items: readonly T[]) => ReactNode;
}

/**
 * What matters to the chosen persona first, under words that say so, then the rest. Without a
 * difference to show, the items stand as they are.
 */
export function ForPersona<T extends ForPersonas>({ items, children }: ForPersonaProps<T>) {
  const { pack, persona } = useCardContext();
  const { first, others } = parted(items, persona);
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
