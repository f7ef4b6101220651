import type { Card } from '../../core/card/card';
import type { StoredItems } from '../stored-keys';
import { loadStoredCards, replaceOutdated } from './custom-cards-storage';
import { type CustomCard, ownCard, type StoredCard } from './stored-card';

/** A stored card that can't be shown. It stays in storage until the user removes it. */
export interface BrokenCard {
  readonly id: string;
  /** What is left of its file. */
  readonly left: unknown;
  /** Why it can't be shown, for the user; absent if the stored entry is damaged. */
  readonly why?: string;
}

/** The cards stored on this device: those that can be shown and those that can't. */
export interface CustomCards {
  readonly ready: readonly CustomCard[];
  readonly broken: readonly BrokenCard[];
}

type Outdated = Extract<StoredCard, { kind: 'outdated' }>;

/** Recompiles cards that another version of Ringside compiled. Loads the compiler on demand. */
async function recompile(outdated: readonly Outdated[]): Promise<CustomCards> {
  const { drawnCard } = await import('../../content/drawn-card');
  const ready: CustomCard[] = [];
  const broken: BrokenCard[] = [];
  for (const { id, file, savedOn, replaces } of outdated) {
    const drawn = drawnCard(`${id}.json`, file);
    if (drawn.kind === 'card') {
      ready.push({ file: { ...drawn.file }, card: ownCard(drawn.card, replaces), savedOn });
    } else {
      broken.push({ id, left: file, why: drawn.problems.map(({ what }) => what).join(' ') });
    }
  }
  // If they can't be saved, they are shown anyway and recompiled next time.
  if (ready.length > 0) await replaceOutdated(ready).catch(() => undefined);
  return { ready, broken };
}

/**
 * Returns the cards stored on this device, recompiled if an update of Ringside requires it. Rejects if
 * the browser can't read its storage.
 */
export async function loadCustomCards(all?: Promise<StoredItems>): Promise<CustomCards> {
  const stored = await loadStoredCards(all);
  const outdated = stored.filter((each) => each.kind === 'outdated');
  const recompiled = outdated.length > 0 ? await recompile(outdated) : undefined;
  const ready = stored.filter((each) => each.kind === 'ready');
  const damaged = stored.filter((each) => each.kind === 'unreadable');
  return {
    ready: [...ready, ...(recompiled?.ready ?? [])],
    broken: [...damaged.map(({ id, left }) => ({ id, left })), ...(recompiled?.broken ?? [])],
  };
}

/** Returns the custom cards that the panel can show. */
export function cardsToDraw({ ready }: CustomCards): readonly Card[] {
  return ready.map(({ card }) => card);
}
