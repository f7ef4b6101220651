import { forEachValue, isLineEntry } from '../compile';
import { cardRule, type Finding, type Rule } from './rule';

/** Finds ids that two items of a list share, such as two wedges. */
function repeatedItems(card: unknown): readonly Omit<Finding, 'file'>[] {
  const findings: Omit<Finding, 'file'>[] = [];
  forEachValue(card, (list, path) => {
    if (!Array.isArray(list)) return;
    const ids = list.map((item) => (isLineEntry(item) ? undefined : item?.id));
    for (const [index, id] of ids.entries()) {
      if (id === undefined || ids.indexOf(id) === index) continue;
      const what = `The ID "${id}" is used twice in ${path.join(' → ')}.`;
      const fix = 'Give one of the two another ID.';
      findings.push({ path: [...path, index, 'id'], what, fix });
    }
  });
  return findings;
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
