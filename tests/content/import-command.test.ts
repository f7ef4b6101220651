import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/content/import/limits';
import { runCard } from '../../tools/card/run-card';
import { TODAY } from './acme';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ringside-import-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('tests/sample/content', join(root, 'content'), { recursive: true });
  writeFileSync(join(root, 'initech.md'), MARKDOWN);
});
afterEach(() => rmSync(root, { recursive: true }));

const MARKDOWN = `# Prefect vs Initech

## Discovery questions

- "How many people keep the platform running?"

## When they win

- They have no engineers at all
`;
const CARD = 'content/battlecards/initech.json';

function importing(...args: readonly string[]) {
  const out: string[] = [];
  const shell = { root, cwd: root, today: TODAY, print: (text: string) => void out.push(text) };
  const code = runCard(['import', ...args], shell, (text) => out.push(text));
  return { code, out: out.join('\n') };
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('adds a card to the project, reports what became of each line, and checks it', () => {
  const { code, out } = importing('initech.md');
  expect(code).toBe(0);
  expect(out).toContain(`Written: ${CARD}`);
  expect(out).toContain('Results of the check:\n1 card: 0 errors, ');
  expect(out).toContain(`npm run card -- check ${CARD}`);
  const card = JSON.parse(read(CARD));
  expect(card).toMatchObject({ $schema: '../battlecard.schema.json', id: 'initech', version: 2 });
  expect(JSON.stringify(card)).toContain('How many people keep the platform running?');
});

it('writes to another folder, with a relative path to the schema', () => {
  expect(importing('initech.md', '--out', 'my/drafts').code).toBe(0);
  expect(JSON.parse(read('my/drafts/initech.json')).$schema).toBe(
    '../../content/battlecard.schema.json',
  );
  expect(existsSync(join(root, CARD))).toBe(false);
});

it('takes both names from the command line', () => {
  writeFileSync(join(root, 'notes.md'), MARKDOWN.replaceAll('Initech', 'Umbrella'));
  const { code } = importing('notes.md', '--rival', 'Umbrella', '--us', 'Prefect');
  expect(code).toBe(0);
  expect(JSON.parse(read('content/battlecards/umbrella.json')).name).toBe('Umbrella');
});

it('updates a card and keeps manual edits unless the text changed', () => {
  importing('initech.md');
  const card = JSON.parse(read(CARD));
  const [when] = card.concede.when;
  const [question] = card.discovery.questions;
  const review = { status: 'supported', kind: 'product', checked: '2026-11-01', note: 'Seen.' };
  const silence = [{ rule: 'source', reason: 'A partner told us.' }];
  Object.assign(when, { review, silence });
  Object.assign(question, { review });
  writeFileSync(
    join(root, CARD),
    JSON.stringify({
      ...card,
      aliases: ['Initech Cloud'],
      commonWords: ['Initech'],
      owner: 'Sales',
    }),
  );
  writeFileSync(
    join(root, 'initech.md'),
    MARKDOWN.replace('How many people', 'How many engineers'),
  );
  const { code, out } = importing('initech.md');
  expect(code).toBe(0);
  expect(out).toContain(`Written: ${CARD}`);
  const updated = JSON.parse(read(CARD));
  expect(updated.aliases).toEqual(['Initech Cloud']);
  expect(updated).toMatchObject({ commonWords: ['Initech'], owner: 'Sales' });
  expect(updated.concede.when).toEqual([when]);
  const [asked] = updated.discovery.questions;
  expect(asked).toMatchObject({ id: question.id, text: expect.stringContaining('engineers') });
  expect(asked.review).not.toEqual(review);
});

it.each([
  ['a file that isn’t a card', 'dear diary'],
  ['an invalid card', '{ "version": 1, "id": "initech" }'],
])('never overwrites %s', (_, text) => {
  writeFileSync(join(root, CARD), text);
  const { code, out } = importing('initech.md');
  expect(code).toBe(1);
  expect(out).toContain(`${CARD} wasn’t written.`);
  expect(out).toContain('fix: ');
  expect(read(CARD)).toBe(text);
});

it('never overwrites another card with the same file name', () => {
  cpSync(join(root, 'content/battlecards/dagster.json'), join(root, CARD));
  const before = read(CARD);
  const { code, out } = importing('initech.md');
  expect(code).toBe(1);
  expect(out).toContain('contains another card, "dagster"');
  expect(read(CARD)).toBe(before);
});

it('rejects a file that isn’t a battlecard, with the reason, and imports the others', () => {
  writeFileSync(join(root, 'empty.md'), ' \n');
  const { code, out } = importing('empty.md', 'initech.md');
  expect(code).toBe(1);
  expect(out).toContain('empty.md was not imported.');
  expect(out).toContain('1 card written.');
  expect(readdirSync(join(root, 'content/battlecards'))).toContain('initech.json');
});

it('doesn’t let a second file about a rival overwrite the first', () => {
  writeFileSync(join(root, 'more.md'), MARKDOWN.replace('no engineers', 'no budget'));
  const { code, out } = importing('initech.md', 'more.md');
  expect(code).toBe(1);
  expect(out).toContain('initech.md is also about Initech');
  expect(read(CARD)).toContain('no engineers');
});

it('rejects a file above 2 MB, counted in bytes, and accepts one of exactly 2 MB', () => {
  const spare = MAX_FILE_BYTES - Buffer.byteLength(MARKDOWN);
  writeFileSync(join(root, 'large.md'), `${MARKDOWN}${' '.repeat(spare)}`);
  writeFileSync(join(root, 'huge.md'), `${MARKDOWN}${'й'.repeat(spare / 2 + 1)}`);
  expect(importing('large.md').code).toBe(0);
  const { code, out } = importing('huge.md');
  expect(code).toBe(1);
  expect(out).toContain('what: The file is larger than 2 MB.');
});

it('states the limit in the guide', () => {
  expect(read('content/README.md')).toContain(`up to ${MAX_FILE_BYTES / 1_000_000} MB`);
});
