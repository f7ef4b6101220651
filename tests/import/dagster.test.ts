import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type CardFile, cardFile, type LineEntry, packFile } from '../../src/content/card-schema';
import type { ImportedCard } from '../../src/content/import/import-markdown';
import { cardOutline } from './card-outline';
import { cardsOf } from './import-text';

/* The Dagster card is the imported seed plus its reviews. */

const read = (path: string) => readFileSync(path, 'utf8');
const seed = read('tests/fixtures/prefect-vs-dagster.md');
const raw = {
  // The importer names the schema in every card that it writes.
  $schema: '../battlecard.schema.json',
  ...(JSON.parse(read('tests/sample/content/battlecards/dagster.json')) as CardFile),
};
const dagster = cardFile.parse(raw);
const pack = packFile.parse(JSON.parse(read('tests/sample/content/pack.json')));

function importSeed(text: string, existing: readonly CardFile[] = [raw]): ImportedCard {
  const given = { us: 'Prefect', name: 'prefect-vs-dagster.md', today: '2026-12-01' };
  const cards = cardsOf(text, { ...given, personas: pack.personas, existing });
  const [only] = cards;
  if (only === undefined || cards.length > 1) throw new Error('Not one card');
  return only;
}

it('importing the seed over its card changes nothing', () => {
  const { card, report } = importSeed(seed);
  expect(JSON.stringify(card)).toBe(JSON.stringify(raw));
  expect(report.update).toMatchObject({ changed: [], added: [], removed: [] });
});

it('keeps notices, rebuttals, and ignored warnings, which Markdown can’t contain', () => {
  const entry = (id: string) => ({ ...raw.concede?.position, id, use: 'know' }) as LineEntry;
  const rebuttal = (id: string) => ({
    objection: entry(`${id}-said`),
    reply: entry(`${id}-reply`),
  });
  const { wedges, objections, architecture } = raw;
  if (!wedges || !objections || !architecture) throw new Error('The sample lacks a section');
  const withAll = cardFile.parse({
    ...raw,
    silence: [{ rule: 'talk-track', reason: 'One persona only.' }],
    notices: [
      { id: 'notice', level: 'info', title: 'News', rep: entry('notice-rep'), since: '2026-11-01' },
    ],
    wedges: { ...wedges, items: wedges.items.map((it) => ({ ...it, rebuttal: rebuttal(it.id) })) },
    objections: {
      ...objections,
      items: objections.items.map((it) => ({ ...it, rebuttal: rebuttal(it.id) })),
    },
    architecture: { ...architecture, rebuttal: rebuttal('architecture') },
  });
  const { card, report } = importSeed(seed, [withAll]);
  expect(card).toEqual(withAll);
  expect(report.update?.removed).toEqual([]);
});

it('importing the seed gives the same sections, lines, labels, order, and texts', () => {
  const { card, report } = importSeed(seed, []);
  const withoutUse = (line: string) => line.replace(/ \[(?:say|ask|know)/, ' [');
  expect(cardOutline(card).map(withoutUse)).toEqual(cardOutline(dagster).map(withoutUse));
  expect(report.kept.words).toBe(report.kept.of);
  expect(report.dropped).toEqual([]);
});

it('keeps the ids of changed lines, resets their review, and reports removed lines', () => {
  const text = seed
    .replace('They value a prescriptive framework', 'They value a strict framework')
    .replace(/- \*\*KAGR:.*\n/, '')
    .replace('- AI/ML workflows', '- A wish for plain Python\n- AI/ML workflows');
  const { card, report } = importSeed(text);
  expect(card.updated).toBe('2026-12-01');
  expect(report.update?.changed).toEqual(['concede-prescriptive']);
  expect(report.update?.removed.map(({ id }) => id)).toEqual(['proof-kagr']);
  expect(report.update?.added).toEqual(['fit-wish-plain-python']);
  const line = card.concede?.when.find(({ id }) => id === 'concede-prescriptive');
  expect(line?.review.status).toBe('unverified');
  expect(line?.review.note).toContain('They value a prescriptive framework over flexibility');
  expect(card.aliases).toEqual(dagster.aliases);
  expect(card.wedges?.items[0]?.personas).toEqual(['data-engineers']);
});

it('keeps a row’s road signs when its text changes, but not in another table', () => {
  const signs = (card: CardFile) => card.philosophy?.rows.map((row) => row.signs);
  const changed = importSeed(seed.replace('Existing scripts run on Day 1', 'Scripts run as is'));
  expect(changed.report.update?.changed).toEqual(['gap-friction-us']);
  expect(signs(changed.card)).toEqual(signs(dagster));
  const [row = ''] = /^\| \*\*Reality\*\*.*\n/m.exec(seed) ?? [];
  const heads = '| Feature | Dagster | Prefect |\n|---|---|---|\n';
  const { card } = importSeed(`${seed.replace(row, '')}\n## What is shown\n\n${heads}${row}`);
  expect(card.comparisons?.[0]?.rows[0]).not.toHaveProperty('signs');
  expect(card.comparisons?.[0]?.rows[0]?.id).toBe('gap-reality');
  expect(signs(card)).toEqual([0, 2].map((at) => dagster.philosophy?.rows[at]?.signs));
});
