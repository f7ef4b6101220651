import type { Path } from '../problem';
import { cardRule, type Finding, type Rule } from './rule';

/** Returns the lists whose items have ids, other than lists of lines. */
function listsOfItems(
  value: unknown,
  path: Path = [],
): readonly { path: Path; ids: readonly unknown[] }[] {
  if (typeof value !== 'object' || value === null || 'review' in value) return [];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, item]) => listsOfItems(item, [...path, key]));
  }
  const ids = value.map((item) =>
    typeof item === 'object' && item !== null && !('review' in item) ? item.id : undefined,
  );
  return [{ path, ids }, ...value.flatMap((item, index) => listsOfItems(item, [...path, index]))];
}

function repeatedItems(card: unknown): readonly Omit<Finding, 'file'>[] {
  return listsOfItems(card).flatMap(({ path, ids }) =>
    ids.flatMap((id, index) =>
      id === undefined || ids.indexOf(id) === index
        ? []
        : {
            path: [...path, index, 'id'],
            what: `The ID "${id}" is used twice in ${path.join(' → ')}.`,
            fix: 'Give one of the two another ID.',
          },
    ),
  );
}

const withinCard = cardRule('id', ({ card, lines }) => {
  const findings: Omit<Finding, 'file'>[] = [];
  const seen = new Map<string, string>();
  for (const { entry, path } of lines) {
    const before = seen.get(entry.id);
    if (before !== undefined) {
      findings.push({
        path: [...path, 'id'],
        what: `The ID "${entry.id}" is used twice; the first is at ${before}.`,
        fix: 'Give one of the two lines another ID.',
      });
    }
    seen.set(entry.id, path.join(' → '));
  }
  return [...findings, ...repeatedItems(card)];
});

export const ids: Rule = {
  name: 'id',
  find(cards, context) {
    const seen = new Map<string, string>();
    const repeatedCards = cards.flatMap(({ file, card }): Finding[] => {
      const before = seen.get(card.id);
      seen.set(card.id, file);
      if (before === undefined) return [];
      const what = `The card in ${before} has the same ID, "${card.id}".`;
      return [{ file, path: ['id'], what, fix: 'Give one of the two cards another ID.' }];
    });
    return [...repeatedCards, ...withinCard.find(cards, context)];
  },
};

export const fileName = cardRule('file-name', ({ file, card }) => {
  const expected = file.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
  if (card.id === expected) return [];
  const what = `The card’s ID is "${card.id}", but its file is "${expected}.json".`;
  const fix = `Change the ID to "${expected}", or rename the file to "${card.id}.json".`;
  return [{ path: ['id'], what, fix }];
});
