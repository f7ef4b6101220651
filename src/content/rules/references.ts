import type { Pack } from '../../core/card/card';
import { canBeSaid, type Role } from '../../core/card/line';
import { broughtIds } from '../brought-items';
import type { CardFile, LineEntry } from '../card-schema';
import { forEachValue } from '../compile';
import type { Path } from '../problem';
import { type CheckedCard, cardRule, type Finding, type RuleContext } from './rule';

type Found = readonly Omit<Finding, 'file'>[];

function unknownPersonas(
  { card, lines }: CheckedCard,
  { personas }: Pick<Pack, 'personas'>,
): Found {
  const known = new Set(personas.map((persona) => persona.id));
  const list = known.size > 0 ? `Use one of: ${[...known].join(', ')}. Or add` : 'Add';
  const fix = `${list} the persona to content/pack.json.`;
  const named: [string, Path][] = [
    ...lines.flatMap(({ entry, path }) =>
      (entry.personas ?? []).map((id, at): [string, Path] => [id, [...path, 'personas', at]]),
    ),
    ...Object.keys(card.answer?.personas ?? {}).map((id): [string, Path] => [
      id,
      ['answer', 'personas', id],
    ]),
  ];
  forEachValue(card, (value, path) => {
    const key = path.at(-1);
    const isListed = path.at(-2) === 'personas' && typeof key === 'number';
    if (key === 'persona' || isListed) named.push([String(value), path]);
  });
  return named
    .filter(([id]) => !known.has(id))
    .map(([id, path]) => {
      return { path, what: `There is no persona "${id}" in content/pack.json.`, fix };
    });
}

type Choice = NonNullable<NonNullable<CardFile['answer']>['everyone']>;

/** Returns the id of each line that the ten-second answer names, with its path. */
export function answerLines({ answer }: CardFile): readonly { id: string; path: Path }[] {
  const named = (choice: Choice | undefined, path: Path) =>
    Object.entries(choice ?? {}).map(([slot, id = '']) => ({ id, path: [...path, slot] }));
  return [
    ...named(answer?.everyone, ['answer', 'everyone']),
    ...Object.entries(answer?.personas ?? {}).flatMap(([persona, choice]) =>
      named(choice, ['answer', 'personas', persona]),
    ),
  ];
}

function unknownLines({ card, lines }: CheckedCard): Found {
  const known = new Set(lines.map(({ entry }) => entry.id));
  return answerLines(card).flatMap(({ id, path }) => {
    if (known.has(id)) return [];
    const what = `There is no line "${id}" on this card.`;
    return [{ path, what, fix: 'Use the ID of a line on this card.' }];
  });
}

function unknownItems({ card, lines }: CheckedCard): Found {
  const known = broughtIds(card);
  const list = known.size > 0 ? `Use one of: ${[...known].join(', ')}.` : 'Remove "brings".';
  return lines.flatMap(({ entry, path }) =>
    (entry.brings ?? []).flatMap((id, at) => {
      if (known.has(id)) return [];
      const what = `There is no wedge or objection "${id}" on this card.`;
      return [{ path: [...path, 'brings', at], what, fix: list }];
    }),
  );
}

/** What each line that a rep answers on a deal can have. */
const HINTS: Partial<Record<Role, readonly string[]>> = {
  question: ['good', 'bad', 'brings'],
  fit: ['brings'],
  concede: ['brings'],
};

function unusedHints({ lines }: CheckedCard): Found {
  const fix =
    'Move it to a question, or remove it. A sign of a good fit, and a line under "when", can only have "brings".';
  return lines.flatMap(({ entry, role, path }) =>
    (['good', 'bad', 'brings'] as const)
      .filter((key) => entry[key] !== undefined && !HINTS[role]?.includes(key))
      .map((key) => ({ path: [...path, key], what: `"${key}" has no effect on this line.`, fix })),
  );
}

/** Resolves a path relative to a file's folder; the result is relative to the project's root. */
function resolve(file: string, relative: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of relative.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return `${file.startsWith('/') ? '/' : ''}${steps.join('/')}`;
}

function missingSchema({ file, card }: CheckedCard, { exists }: RuleContext): Found {
  const { $schema } = card;
  if ($schema === undefined || exists === undefined || /^[a-z]+:/i.test($schema)) return [];
  if (exists(resolve(file, $schema))) return [];
  const what = `There is no file at "${$schema}", so your editor can’t offer suggestions.`;
  const fix = 'Write "../battlecard.schema.json", as in the other cards, or remove "$schema".';
  return [{ path: ['$schema'], what, fix }];
}

/** A link with an incomplete address: `[pricing](https://)`. */
const INCOMPLETE_LINK = /\]\(\s*(https:\/\/[^\p{L}\p{N}[\]\s]{0,50})\s*\)/iu;

function incompleteLinks({ lines }: CheckedCard): Found {
  return lines.flatMap(({ entry, path }) => {
    const [, href] = INCOMPLETE_LINK.exec(entry.text) ?? [];
    if (href === undefined || entry.private) return [];
    const what = `The link to "${href}" is incomplete.`;
    return [{ path: [...path, 'text'], what, fix: 'Add the full address of the page.' }];
  });
}

export const references = cardRule('reference', (card, context) => [
  ...unknownPersonas(card, context.pack),
  ...unknownLines(card),
  ...unknownItems(card),
  ...unusedHints(card),
  ...incompleteLinks(card),
  ...missingSchema(card, context),
]);

function unsuitableFor(slot: string, id: string, line: LineEntry): [string, string] | undefined {
  if (line.private) {
    const fix = 'Choose a line that can be copied.';
    return [`The line "${id}" is view only, but the answer is meant to be copied.`, fix];
  }
  if (slot === 'say' && !canBeSaid(line)) {
    const fix = 'Choose a line with "use" set to "say", or add a "safer" wording to this one.';
    return [`The line "${id}" is internal, so reps can’t say it to a customer.`, fix];
  }
  if (slot === 'ask' && line.use !== 'ask') {
    return [`The line "${id}" isn’t a question.`, 'Choose a line with "use" set to "ask".'];
  }
  return undefined;
}

export const answer = cardRule('answer', ({ card, lines }) => {
  const byId = new Map(lines.map(({ entry }) => [entry.id, entry]));
  return answerLines(card).flatMap(({ id, path }) => {
    const line = byId.get(id);
    const found = line && unsuitableFor(String(path.at(-1)), id, line);
    return found ? [{ path, what: found[0], fix: found[1] }] : [];
  });
});
