import type { DealMemory } from './memory';

/** Copies remembered of one deal; beyond them the oldest are forgotten. */
export const MAX_COPIED = 200;

/**
 * The memory with lines of a card as the ones copied last. A line stands in it once, however often
 * it is copied.
 */
export function withCopied(
  memory: DealMemory,
  cardId: string,
  lines: readonly string[],
): DealMemory {
  const { [cardId]: before = [], ...others } = memory.copied ?? {};
  const now = [...before.filter((line) => !lines.includes(line)), ...new Set(lines)];
  const inOrder = [...Object.entries(others), [cardId, now] as const];
  let surplus = inOrder.reduce((sum, [, ids]) => sum + ids.length, 0) - MAX_COPIED;
  const kept = inOrder.map(([id, ids]) => {
    const cut = Math.max(0, Math.min(surplus, ids.length));
    surplus -= cut;
    return [id, ids.slice(cut)] as const;
  });
  return { ...memory, copied: Object.fromEntries(kept.filter(([, ids]) => ids.length > 0)) };
}
