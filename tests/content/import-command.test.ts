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
  const say = (text: string) => void out.push(text);
  const shell = { root, from: root, today: TODAY, say };
  const code = runCard(['import', ...args], shell, (text) => out.push(text));
  return { code, out: out.join('\n') };
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');

it('writes a card into the project, tells what became of it, and checks it', () => {
  const { code, out } = importing('initech.md');
  expect(code).toBe(0);
  expect(out).toContain(`Written: ${CARD}`);
  expect(out).toContain('The check of what was written:\n1 card: 0 errors, ');
  expect(out).toContain(`npm run card -- check ${CARD}`);
  const card = JSON.parse(read(CARD));
  expect(card).toMatchObject({ $schema: '../battlecard.schema.json', id: 'initech', version: 1 });
  expect(JSON.stringify(card)).toContain('How many people keep the platform running?');
});

it('writes into another folder, with the way to the schema from there', () => {
  expect(importing('initech.md', '--out', 'my/drafts').code).toBe(0);
  expect(JSON.parse(read('my/drafts/initech.json')).$schema).toBe(
    '../../content/battlecard.schema.json',
  );
  expect(existsSync(join(root, CARD))).toBe(false);
});

it('takes the names of both sides from the command line', () => {
  writeFileSync(join(root, 'notes.md'), MARKDOWN.replaceAll('Initech', 'Umbrella'));
  const { code } = importing('notes.md', '--rival', 'Umbrella', '--us', 'Prefect');
  expect(code).toBe(0);
  expect(JSON.parse(read('content/battlecards/umbrella.json')).name).toBe('Umbrella');
});

it('brings a card up to date: what somebody did to it stays, unless the words changed', () => {
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
    JSON.stringify({ ...card, aliases: ['Initech Cloud'], commonWords: ['Initech'] }),
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
  expect(updated.commonWords).toEqual(['Initech']);
  expect(updated.concede.when).toEqual([when]);
  const [asked] = updated.discovery.questions;
  expect(asked).toMatchObject({ id: question.id, text: expect.stringContaining('engineers') });
  expect(asked.review).not.toEqual(review);
});

it.each([
  ['notes that are no card', 'dear diary'],
  ['a card that is not in order', '{ "version": 1, "id": "initech" }'],
])('never writes over %s', (_, text) => {
  writeFileSync(join(root, CARD), text);
  const { code, out } = importing('initech.md');
  expect(code).toBe(1);
  expect(out).toContain(`${CARD} was not written.`);
  expect(out).toContain('fix: ');
  expect(read(CARD)).toBe(text);
});

it('never writes over another card under that name', () => {
  cpSync(join(root, 'content/battlecards/dagster.json'), join(root, CARD));
  const before = read(CARD);
  const { code, out } = importing('initech.md');
  expect(code).toBe(1);
  expect(out).toContain('holds another card, "dagster"');
  expect(read(CARD)).toBe(before);
});

it('refuses a file that is no battlecard, with the reason, and imports the others', () => {
  writeFileSync(join(root, 'empty.md'), ' \n');
  const { code, out } = importing('empty.md', 'initech.md');
  expect(code).toBe(1);
  expect(out).toContain('empty.md was not imported.');
  expect(out).toContain('1 card written.');
  expect(readdirSync(join(root, 'content/battlecards'))).toContain('initech.json');
});

it('does not let a second file about a rival undo the first', () => {
  writeFileSync(join(root, 'more.md'), MARKDOWN.replace('no engineers', 'no budget'));
  const { code, out } = importing('initech.md', 'more.md');
  expect(code).toBe(1);
  expect(out).toContain('initech.md is about Initech too');
  expect(read(CARD)).toContain('no engineers');
});

it('refuses a file above 2 MB, counted in bytes, and takes one of exactly that size', () => {
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
