import type { Path } from '../problem';
import { cardRule, type Finding, type Rule } from './rule';

/** What has an id of its own beside the lines, list by list. */
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
            what: `The id "${id}" is used twice in ${path.join(' → ')}.`,
            mend: 'Give one of the two another id.',
          },
    ),
  );
}

const withinCard = cardRule('id', '', ({ card, lines }) => {
  const findings: Omit<Finding, 'file'>[] = [];
  const seen = new Map<string, string>();
  for (const { entry, path } of lines) {
    const before = seen.get(entry.id);
    if (before !== undefined) {
      findings.push({
        path: [...path, 'id'],
        what: `The id "${entry.id}" is used twice; the first is at ${before}.`,
        mend: 'Give one of the two lines another id.',
      });
    }
    seen.set(entry.id, path.join(' → '));
  }
  return [...findings, ...repeatedItems(card)];
});

export const ids: Rule = {
  name: 'id',
  reason: 'A review, a silence and what a rep remembers of a line all hang on its id.',
  find(cards, surroundings) {
    const seen = new Map<string, string>();
    const repeatedCards = cards.flatMap(({ file, card }): Finding[] => {
      const before = seen.get(card.id);
      seen.set(card.id, file);
      if (before === undefined) return [];
      const what = `The card's id "${card.id}" is also that of ${before}.`;
      return [{ file, path: ['id'], what, mend: 'Give one of the two cards another id.' }];
    });
    return [...repeatedCards, ...withinCard.find(cards, surroundings)];
  },
};

export const fileName = cardRule(
  'file-name',
  'A card is found by the name of its file.',
  ({ file, card }) => {
    const expected = file.replace(/^.*[\\/]/, '').replace(/\.json$/, '');
    if (card.id === expected) return [];
    const what = `The card's id is "${card.id}", and its file is "${expected}.json".`;
    const mend = `Write "${expected}" as the id, or rename the file to "${card.id}.json".`;
    return [{ path: ['id'], what, mend }];
  },
);
