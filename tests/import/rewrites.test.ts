import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { effort, sampleOf } from '../effort';
import { cardOutline } from './card-outline';
import { countWords, missingWords, wordsOfCards, wordsOfMarkdown } from './count-words';
import { importText } from './import-text';
import { choices } from './rewrites/choices';
import { type Choice, type Rewrite, rewrite, untouched } from './rewrites/rewrite';
import { type SeedPart, seedParts, seedText } from './rewrites/sheet';

/* However the seed is written, it becomes the same sections, without losing or adding anything. */

const personas = ['Data Engineers', 'Platform Teams', 'Engineering Leaders'].map((name) => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  short: name,
}));

function cardOf(text: string): CardFile {
  const result = importText(text, { us: 'Prefect', name: 'prefect-vs-dagster.md', personas });
  if (result.kind === 'refused') throw new Error(result.refusal.what);
  const [only, ...others] = result.cards;
  if (only === undefined || others.length > 0) throw new Error(`${result.cards.length} cards`);
  return only.card;
}

/** The lines of one part, but for its title; marks of emphasis and emoji are not compared. */
function partOf(card: CardFile, part: string): readonly string[] {
  return cardOutline(card)
    .filter((line) => line.startsWith(`${part}.`) || line.startsWith(`${part} [`))
    .filter((line) => !line.startsWith(`${part}.title |`))
    .map((line) => line.replace(/\*\*|__|\*|(?<!\w)_|_(?!\w)/g, ''));
}

function titleOf(card: CardFile, part: SeedPart): string | undefined {
  return card[part]?.title.replace(/^\p{Extended_Pictographic}\uFE0F? /u, '');
}

const seed = cardOf(seedText);

function wantedOf(part: SeedPart, { titles, lostFirstHead }: Rewrite): readonly string[] {
  if (!titles.has(part)) return [];
  const lines = partOf(seed, part);
  if (!lostFirstHead) return lines;
  return lines.filter((line) => !/\.heads\.aspect |^translations\.heads\.them /.test(line));
}

/** The words of a rewrite. Where columns became labels, their heads count once, as in the table. */
function wordsToKeep(choice: Choice): ReadonlyMap<string, number> {
  const words = wordsOfMarkdown(rewrite(choice).markdown);
  const inTables = wordsOfMarkdown(rewrite({ ...choice, tables: 'tables' }).markdown);
  return new Map(
    [...words].map(([word, times]) => [word, Math.min(times, inTables.get(word) ?? 0)]),
  );
}

/** Everything that is not as it must be, so that one failure shows all of it. */
function differences(choice: Choice): readonly string[] {
  const written = rewrite(choice);
  const card = cardOf(written.markdown);
  const missing = missingWords(wordsToKeep(choice), wordsOfCards([card]));
  const known = countWords(`${seedText} ${written.markdown}`);
  const invented = [...wordsOfCards([card]).keys()].filter((word) => !known.has(word));
  const parts = seedParts.flatMap((part) => {
    const got = partOf(card, part).filter(
      (line) =>
        !(written.lostFirstHead && /\.heads\.aspect |^translations\.heads\.them /.test(line)),
    );
    if (written.unidentified.has(part) && got.length === 0) return [];
    const wanted = wantedOf(part, written);
    const title = titleOf(card, part);
    return [
      ...(title === written.titles.get(part) ? [] : [`${part} is called ${title}`]),
      ...wanted.filter((line) => !got.includes(line)).map((line) => `missing: ${line}`),
      ...got.filter((line) => !wanted.includes(line)).map((line) => `surplus: ${line}`),
      ...(got.join() === wanted.join() || got.length !== wanted.length ? [] : [`${part}: order`]),
    ];
  });
  const more = (card.more ?? [])
    .map(({ title }) => title.replace(/^\p{Extended_Pictographic}\uFE0F? /u, ''))
    .filter(
      (title) => ![...written.unidentified].some((part) => written.titles.get(part) === title),
    );
  return [
    ...missing.map((word) => `lost: ${word}`),
    ...invented.map((word) => `invented: ${word}`),
    ...parts,
    ...more.map((title) => `more: ${title}`),
  ];
}

it('the original seed has all its sections', () => {
  expect(seedParts.filter((part) => seed[part] === undefined)).toEqual([]);
  expect(differences(untouched)).toEqual([]);
});

it.each<readonly [string, Partial<Choice>]>([
  ...sampleOf(
    seedParts.flatMap(
      (part) =>
        [
          [`without ${part}`, { order: seedParts.filter((other) => other !== part) }],
          [
            `a meaningless heading over ${part}`,
            { headings: { ...untouched.headings, [part]: 'meaningless' } },
          ],
        ] as const,
    ),
    3,
  ),
  ...sampleOf(
    seedParts.flatMap((part) =>
      [0, 1, 2, 3].map(
        (synonym) =>
          [
            `synonym ${synonym + 1} over ${part}`,
            { headings: { ...untouched.headings, [part]: synonym } },
          ] as const,
      ),
    ),
    5,
  ),
  ['reverse order', { order: [...seedParts].reverse() }],
  ['no numbers', { numbers: false }],
  ['bullets for ordered lists', { ordered: 'bullet' }],
  ['deeper headings', { levels: 'deeper' }],
  ['higher headings', { levels: 'top' }],
  ['underlined headings', { setext: true }],
  ['emoji', { emoji: true }],
  ['underscores', { underscores: true }],
  ['wrapped lines', { wrapAt: 50 }],
  ['broken lines', { trailing: { every: 1, spaces: 2 } }],
  ['Windows line endings', { crlf: true }],
])('%s: same sections', (_, change) => {
  expect(differences({ ...untouched, ...change })).toEqual([]);
});

it.each(['labelled', 'titled'] as const)('loses no word of tables as %s bullets', (tables) => {
  const changed = differences({ ...untouched, tables });
  expect(changed.filter((line) => /^(?:lost|invented):/.test(line))).toEqual([]);
});

it('random rewrites: same sections', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(choices, (choice) => {
      expect(differences(choice)).toEqual([]);
    }),
    { numRuns: effort(15, 600) },
  );
});
