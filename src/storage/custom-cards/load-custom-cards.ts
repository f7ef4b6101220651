import type { Card } from '../../core/card/card';
import type { StoredItems } from '../stored-keys';
import { loadStoredCards, replaceOutdated } from './custom-cards-storage';
import { type CustomCard, cardFrom, type StoredCard } from './stored-card';

/** A stored card that can't be shown. It stays in storage until the user removes it. */
export interface BrokenCard {
  readonly id: string;
  /** What is left of its file. */
  readonly left: unknown;
  /** Why it can't be shown, for the user; absent if the stored entry is damaged. */
  readonly why?: string;
}

/** The cards stored on this device, custom ones and those of the team's folder: those that can be shown and those that can't. */
export interface CustomCards {
  /** The custom cards. */
  readonly ready: readonly CustomCard[];
  /** The cards of the team's folder, as last read. */
  readonly team: readonly CustomCard[];
  readonly broken: readonly BrokenCard[];
}

type Outdated = Extract<StoredCard, { kind: 'outdated' }>;

/** Recompiles cards that another version of Ringside compiled. Loads the compiler on demand. */
async function recompile(
  outdated: readonly Outdated[],
): Promise<Pick<CustomCards, 'ready' | 'broken'>> {
  const { drawnCard } = await import('../../content/drawn-card');
  const ready: CustomCard[] = [];
  const broken: BrokenCard[] = [];
  for (const { id, origin, file, savedOn, replaces } of outdated) {
    const drawn = drawnCard(`${id}.json`, file);
    if (drawn.kind === 'card') {
      const card = cardFrom(origin, drawn.card, replaces);
      ready.push({ file: { ...drawn.file }, card, savedOn });
    } else if (origin === 'own') {
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
  const ready = [...stored.filter((each) => each.kind === 'ready'), ...(recompiled?.ready ?? [])];
  // A card of the team's folder is read again instead.
  const damaged = stored.flatMap((each) =>
    each.kind === 'unreadable' && each.origin === 'own' ? { id: each.id, left: each.left } : [],
  );
  return {
    ready: ready.filter(({ card }) => card.origin !== 'team'),
    team: ready.filter(({ card }) => card.origin === 'team'),
    broken: [...damaged, ...(recompiled?.broken ?? [])],
  };
}

/** Returns the custom cards and the team's that the panel can show. */
export function cardsToDraw({ ready, team }: CustomCards): readonly Card[] {
  return [...team, ...ready].map(({ card }) => card);
}
