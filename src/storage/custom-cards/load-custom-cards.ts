import type { Card } from '../../core/card/card';
import { loadStoredCards, replaceOutdated } from './custom-cards-storage';
import type { CustomCard, StoredCard } from './stored-card';

/** A kept card that cannot be shown. Nothing of it is thrown away. */
export interface BrokenCard {
  readonly id: string;
  /** What is left of its file. */
  readonly left: unknown;
  /** What is wrong, in words for the one who keeps it; nothing where it was damaged beyond that. */
  readonly why?: string;
}

/** Everything that is kept on this device: what can be shown and what cannot. */
export interface CustomCards {
  readonly ready: readonly CustomCard[];
  readonly broken: readonly BrokenCard[];
}

type Outdated = Extract<StoredCard, { kind: 'outdated' }>;

/** Compiles anew what another version has compiled. The compiler is loaded for this alone. */
async function renew(outdated: readonly Outdated[]): Promise<CustomCards> {
  const { drawnCard } = await import('../../content/drawn-card');
  const ready: CustomCard[] = [];
  const broken: BrokenCard[] = [];
  for (const { id, file, kept } of outdated) {
    const drawn = drawnCard(`${id}.json`, file);
    if (drawn.kind === 'card') {
      ready.push({ file: { ...drawn.file }, card: { ...drawn.card, isOwn: true }, kept });
    } else {
      broken.push({ id, left: file, why: drawn.problems.map(({ what }) => what).join(' ') });
    }
  }
  // It is shown in any case; where it cannot be written down, it is compiled again next time.
  if (ready.length > 0) await replaceOutdated(ready).catch(() => undefined);
  return { ready, broken };
}

/**
 * What is kept on this device, brought up to date where an update of Ringside asks for it. Rejects
 * where the browser cannot read its storage.
 */
export async function loadCustomCards(): Promise<CustomCards> {
  const stored = await loadStoredCards();
  const outdated = stored.filter((each) => each.kind === 'outdated');
  const renewed = outdated.length > 0 ? await renew(outdated) : undefined;
  const ready = stored.filter((each) => each.kind === 'ready');
  const damaged = stored.filter((each) => each.kind === 'unreadable');
  return {
    ready: [...ready, ...(renewed?.ready ?? [])],
    broken: [...damaged.map(({ id, left }) => ({ id, left })), ...(renewed?.broken ?? [])],
  };
}

/** The cards that the panel has beside the bundled ones. */
export function cardsToDraw({ ready }: CustomCards): readonly Card[] {
  return ready.map(({ card }) => card);
}
