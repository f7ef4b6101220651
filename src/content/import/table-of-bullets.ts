import type { Entry } from './entry';
import { nameOf } from './leaf';
import { type Names, sideOf } from './names';

/** The labels of an item's sub-items, if each of them has one and none goes deeper. */
function headsOf({ entries }: Entry): readonly string[] | undefined {
  const labels = entries.map((each) => (each.entries.length === 0 ? each.label : undefined));
  return labels.length > 0 && labels.every((label) => label !== undefined) ? labels : undefined;
}

function isSameHeads(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.join('\n') === b.join('\n');
}

/** Whether the sub-items' labels are about us or the rival, as the heads of a table are. */
function areSides(heads: readonly string[], names: Names): boolean {
  return heads.some((head) => sideOf(head, names) !== undefined);
}

function tableOf(items: readonly Entry[], heads: readonly string[]): Entry {
  const [first] = items;
  const isNamed = items.every((item) => item.label === first?.label && item.text !== undefined);
  const firstHead = isNamed ? (first?.label ?? '') : '';
  const rows = items.map((item): Entry => {
    const text = isNamed ? (item.text ?? '') : nameOf(item);
    const name: Entry = {
      kind: 'cell',
      ...(firstHead !== '' && { label: firstHead }),
      text,
      line: item.line,
      entries: [],
    };
    const cells = item.entries.map((each): Entry => ({ ...each, kind: 'cell' }));
    return { kind: 'row', line: item.line, entries: [name, ...cells] };
  });
  return { kind: 'table', heads: [firstHead, ...heads], line: first?.line ?? 1, entries: rows };
}

/**
 * Bullets that are a table in disguise, as editors without tables write it: each with the same
 * labels beneath, which are about us and the rival. They become that table.
 */
export function withTablesOfBullets(entries: readonly Entry[], names: Names): readonly Entry[] {
  const all: Entry[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] as Entry;
    const heads = entry.kind === 'item' || entry.kind === 'step' ? headsOf(entry) : undefined;
    let end = at + 1;
    while (heads && end < entries.length && isSameHeads(heads, headsOf(entries[end] as Entry)))
      end += 1;
    const isOneName = entry.label === undefined || entry.text === undefined || end - at > 1;
    if (heads && areSides(heads, names) && (end - at > 1 || heads.length > 1) && isOneName) {
      all.push(tableOf(entries.slice(at, end), heads));
      at = end - 1;
    } else {
      const isSection = entry.kind === 'section';
      all.push(
        isSection ? { ...entry, entries: withTablesOfBullets(entry.entries, names) } : entry,
      );
    }
  }
  return all;
}
