import type { CardFile } from '../../src/content/card-schema';

/* A card as short lines that people can write by hand and compare at a glance. */

/** The sections in the order of an outline. */
const parts = [
  'summary',
  'philosophy',
  'comparisons',
  'wedges',
  'translations',
  'architecture',
  'objections',
  'proofPoints',
  'concede',
  'discovery',
  'personas',
  'references',
  'more',
];

/** Lists whose name adds nothing to the name of their section. */
const unnamed = new Set(['items', 'lines', 'rows', 'messages']);

/** The order of keys within a section, whatever their order on the card. */
const keys =
  'title heading questionsHeading intro heads aspect them us difference oneLiner theyWin weWin trap claim attack proof reality evidence contrast objection stance pivot when position points questions fitHeading fitSignals rows items lines messages'.split(
    ' ',
  );

function inOrder(value: object): readonly (readonly [string, unknown])[] {
  const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.entries(value).sort(([one], [other]) => place(one) - place(other));
}

interface LineLike {
  readonly id: string;
  readonly label?: string;
  readonly text: string;
  readonly use: string;
  readonly private?: boolean;
}

function isLine(value: object): value is LineLike {
  return 'text' in value && 'use' in value && 'id' in value;
}

function lineOf(place: string, line: LineLike): string {
  const marks = line.private === true ? `${line.use}, private` : line.use;
  const label = line.label === undefined ? '' : ` ${line.label}`;
  return `${place} [${marks}]${label} | ${line.text}`;
}

function within(place: string, key: string): string {
  return unnamed.has(key) ? place : `${place}.${key}`;
}

function linesOf(place: string, value: unknown): string[] {
  if (typeof value === 'string') return [`${place} | ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      if (typeof item !== 'object' || item === null) return [];
      if (isLine(item)) return [lineOf(place, item)];
      if ('persona' in item && 'line' in item) {
        return linesOf(`${place}.${String(item.persona)}`, item.line);
      }
      return linesOf(`${place}.${index + 1}`, item);
    });
  }
  if (isLine(value)) return [lineOf(place, value)];
  return inOrder(value).flatMap(([key, item]) =>
    key === 'id' ||
    key === 'picture' ||
    key === 'personas' ||
    key === 'differenceToSay' ||
    key === 'signs'
      ? []
      : linesOf(within(place, key), item),
  );
}

/**
 * Returns a card as lines of the form `location [use] label | text`; see layouts/README.md. Leaves out
 * line ids, reviews, dates, and aliases. Sections are in the order of the schema, whatever their order in
 * the file.
 */
export function cardOutline(card: CardFile): readonly string[] {
  const byPart: Readonly<Record<string, unknown>> = { ...card };
  return [
    `# ${card.id} · ${card.name}`,
    `title | ${card.title}`,
    ...(card.source === undefined ? [] : [`source | ${card.source}`]),
    ...parts.flatMap((part) => linesOf(part, byPart[part])),
  ];
}
