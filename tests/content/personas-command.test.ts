import { expect, it } from 'vitest';
import { forEachLine } from '../../src/content/compile';
import { card, read, setUpProject, write } from './card-project';

const DAGSTER = 'content/battlecards/dagster.json';
const PACK = 'content/pack.json';

setUpProject();

function textsOf(file: string): readonly string[] {
  const texts: string[] = [];
  forEachLine(JSON.parse(read(file)), ({ id, text }) => void texts.push(`${id}: ${text}`));
  return texts.sort();
}

it('renames a persona in the pack and on the cards, and changes nothing else', async () => {
  const before = read(DAGSTER);
  const { code, out } = await card(
    'personas',
    'rename',
    'data-engineers',
    'Analysts',
    '--short',
    'An.',
  );
  expect(code).toBe(0);
  expect(out).toContain('1 card changed.');
  expect(JSON.parse(read(PACK)).personas[0]).toEqual({
    id: 'analysts',
    name: 'Analysts',
    short: 'An.',
  });
  const expected = before
    .replaceAll('"data-engineers"', '"analysts"')
    .replaceAll(/"personas": \[\s+("[^\]]*")\s+\]/g, '"personas": [$1]');
  expect(JSON.parse(read(DAGSTER))).toEqual(JSON.parse(expected));
  expect(Object.keys(JSON.parse(read(DAGSTER)))).toEqual(Object.keys(JSON.parse(before)));
  expect((await card('check')).code).toBe(0);
});

it('removes a persona without losing a line', async () => {
  const before = textsOf(DAGSTER);
  expect((await card('personas', 'remove', 'data-engineers')).code).toBe(0);
  expect(read(DAGSTER)).not.toContain('"data-engineers"');
  expect(read(PACK)).not.toContain('"data-engineers"');
  expect(textsOf(DAGSTER)).toEqual(before);
  expect(JSON.parse(read(DAGSTER)).more.at(-1).title).toBe('Data Engineers');
  expect((await card('check')).code).toBe(0);
});

it('adds a persona, and changes no card', async () => {
  const before = read(DAGSTER);
  expect((await card('personas', 'add', 'Security Teams')).out).toContain('0 cards changed.');
  expect(JSON.parse(read(PACK)).personas.at(-1).id).toBe('security-teams');
  expect(read(DAGSTER)).toBe(before);
});

it.each([
  [[], 'Specify what to do'],
  [['add'], 'Specify the persona’s name'],
  [['add', 'Data Engineers'], 'There’s already a persona "data-engineers".'],
  [['remove', 'nobody'], 'The personas are: data-engineers, '],
  [['rename', 'data-engineers', 'Platform Teams'], 'There’s already a persona "platform-teams".'],
])('rejects %j and changes nothing', async (args, message) => {
  const before = read(PACK) + read(DAGSTER);
  expect(await card('personas', ...args)).toMatchObject({
    code: 2,
    errors: expect.stringContaining(message),
  });
  expect(read(PACK) + read(DAGSTER)).toBe(before);
});

it('changes nothing while a card has an error', async () => {
  write(DAGSTER, read(DAGSTER).replace('"use": "know"', '"use": "knows"'));
  const before = read(PACK);
  expect((await card('personas', 'remove', 'data-engineers')).code).toBe(1);
  expect(read(PACK)).toBe(before);
});
