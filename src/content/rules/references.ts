import type { CardFile, PackFile } from '../card-schema';
import type { Path } from '../problem';
import { type CheckedCard, cardRule, type Finding, type Surroundings } from './rule';

type Found = readonly Omit<Finding, 'file'>[];

function deadPersonas({ card }: CheckedCard, { personas }: PackFile): Found {
  const known = new Set(personas.map((persona) => persona.id));
  const list = known.size > 0 ? `Use one of: ${[...known].join(', ')}; or add` : 'Add';
  const mend = `${list} the persona to content/pack.json.`;
  const check = (persona: string, path: Path): Found =>
    known.has(persona)
      ? []
      : [{ path, what: `There is no persona "${persona}" in the pack.`, mend }];
  return [
    ...personasNamedIn(card).flatMap(({ id, path }) => check(id, path)),
    ...Object.keys(card.answer?.personas ?? {}).flatMap((persona) =>
      check(persona, ['answer', 'personas', persona]),
    ),
  ];
}

/** Every persona that a part or a line of a card is for, with its place. */
function personasNamedIn(value: unknown, path: Path = []): readonly { id: string; path: Path }[] {
  if (typeof value === 'string') {
    const key = path.at(-1);
    const isListed = path.at(-2) === 'personas' && typeof key === 'number';
    return key === 'persona' || isListed ? [{ id: value, path }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    personasNamedIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

type Choice = NonNullable<NonNullable<CardFile['answer']>['everyone']>;

/** Every line that the ten-second answer names, with its place. */
export function namedInAnswer({ answer }: CardFile): readonly { id: string; path: Path }[] {
  const named = (choice: Choice | undefined, path: Path) =>
    Object.entries(choice ?? {}).map(([slot, id = '']) => ({ id, path: [...path, slot] }));
  return [
    ...named(answer?.everyone, ['answer', 'everyone']),
    ...Object.entries(answer?.personas ?? {}).flatMap(([persona, choice]) =>
      named(choice, ['answer', 'personas', persona]),
    ),
  ];
}

function deadLines({ card, lines }: CheckedCard): Found {
  const known = new Set(lines.map(({ entry }) => entry.id));
  return namedInAnswer(card).flatMap(({ id, path }) => {
    if (known.has(id)) return [];
    const what = `There is no line "${id}" on this card.`;
    return [{ path, what, mend: 'Use the id of one of its lines.' }];
  });
}

/** A relative path taken from the folder of a file, both from the project's root. */
function resolve(file: string, relative: string): string {
  const steps = file.split('/').slice(0, -1);
  for (const step of relative.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return `${file.startsWith('/') ? '/' : ''}${steps.join('/')}`;
}

function deadSchema({ file, card }: CheckedCard, { exists }: Surroundings): Found {
  const { $schema } = card;
  if ($schema === undefined || exists === undefined || /^[a-z]+:/i.test($schema)) return [];
  if (exists(resolve(file, $schema))) return [];
  const what = `There is no file at "${$schema}", so your editor can suggest nothing.`;
  const mend = 'Write "../battlecard.schema.json", as in the other cards, or remove "$schema".';
  return [{ path: ['$schema'], what, mend }];
}

/** A link that was begun and leads nowhere: `[pricing](https://)`. */
const NO_ADDRESS = /\]\(\s*(https:\/\/[^\p{L}\p{N}[\]\s]{0,50})\s*\)/iu;

function deadLinks({ lines }: CheckedCard): Found {
  return lines.flatMap(({ entry, path }) => {
    const [, href] = NO_ADDRESS.exec(entry.text) ?? [];
    if (href === undefined || entry.private) return [];
    const what = `The link to "${href}" leads nowhere.`;
    return [{ path: [...path, 'text'], what, mend: 'Write the full address of the page.' }];
  });
}

export const references = cardRule(
  'reference',
  'What points to nothing is missing on the panel, and nobody is told.',
  (card, surroundings) => [
    ...deadPersonas(card, surroundings.pack),
    ...deadLines(card),
    ...deadLinks(card),
    ...deadSchema(card, surroundings),
  ],
);
