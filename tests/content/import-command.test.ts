import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/content/import/limits';
import { card, read, root, runInProject, setUpProject, write } from './card-project';

setUpProject();
beforeEach(() => write('initech.md', MARKDOWN));

const MARKDOWN = `# Prefect vs Initech

## Discovery questions

- "How many people keep the platform running?"

## When they win

- They have no engineers at all
`;
const CARD = 'content/battlecards/initech.json';

/** Imports with the competitor confirmed. */
const importing = (...args: readonly string[]) => running(...args, '--competitor', 'Initech');

const running = (...args: readonly string[]) => card('import', ...args);

it('adds a card to the project, summarizes what became of its lines, and checks it', async () => {
  const { code, out } = await importing('initech.md');
  expect(code).toBe(0);
  expect(out).toContain(`Wrote ${CARD}`);
  expect(out).toContain(
    'Initech (initech.json): 2 lines, 0 to say, 1 to ask; 100% of the words about Initech are on the card',
  );
  expect(out).toContain('Check results: 1 card: 0 errors, ');
  expect(out).toContain(`npm run card -- check ${CARD}`);
  const card = JSON.parse(read(CARD));
  expect(card).toMatchObject({ $schema: '../battlecard.schema.json', id: 'initech', version: 2 });
  expect(JSON.stringify(card)).toContain('How many people keep the platform running?');
});

it('writes to another folder, with a relative path to the schema', async () => {
  expect((await importing('initech.md', '--out', 'my/drafts')).code).toBe(0);
  expect(JSON.parse(read('my/drafts/initech.json')).$schema).toBe(
    '../../content/battlecard.schema.json',
  );
  expect(existsSync(join(root, CARD))).toBe(false);
});

it('takes both names from the command line', async () => {
  write('notes.md', MARKDOWN.replaceAll('Initech', 'Umbrella'));
  const { code } = await running('notes.md', '--competitor', 'Umbrella', '--us', 'Prefect');
  expect(code).toBe(0);
  expect(JSON.parse(read('content/battlecards/umbrella.json')).name).toBe('Umbrella');
});

it('takes the competitor with exactly the given name', async () => {
  const section = (name: string) => `## ${name} — battlecard\n\n- Section of ${name}.\n`;
  const both = `# Prefect battlecards\n\n${section('Atlas One')}\n${section('Atlas')}`;
  write('atlas.md', both);
  expect((await running('atlas.md', '--competitor', 'Atlas', '--us', 'Prefect')).code).toBe(0);
  const card = read('content/battlecards/atlas.json');
  expect(card).toContain('Section of Atlas.');
  expect(card).not.toContain('Section of Atlas One.');
});

it('updates a card and keeps manual edits unless the text changed', async () => {
  await importing('initech.md');
  const card = JSON.parse(read(CARD));
  const [when] = card.concede.when;
  const [question] = card.discovery.questions;
  const review = { status: 'supported', kind: 'product', checked: '2026-11-01', note: 'Seen.' };
  const silence = [{ rule: 'source', reason: 'A partner told us.' }];
  Object.assign(when, { review, silence });
  Object.assign(question, { review });
  write(
    CARD,
    JSON.stringify({
      ...card,
      aliases: ['Initech Cloud'],
      commonWords: ['Initech'],
      owner: 'Sales',
    }),
  );
  write('initech.md', MARKDOWN.replace('How many people', 'How many engineers'));
  const { code, out } = await importing('initech.md');
  expect(code).toBe(0);
  expect(out).toContain(`Wrote ${CARD}`);
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
])('never overwrites %s', async (_, text) => {
  write(CARD, text);
  const { code, out } = await importing('initech.md');
  expect(code).toBe(1);
  expect(out).toContain(`${CARD} wasn’t written.`);
  expect(out).toContain('fix: ');
  expect(read(CARD)).toBe(text);
});

it('never overwrites another card with the same file name', async () => {
  cpSync(join(root, 'content/battlecards/dagster.json'), join(root, CARD));
  const before = read(CARD);
  const { code, out } = await importing('initech.md');
  expect(code).toBe(1);
  expect(out).toContain('contains another card, "dagster"');
  expect(read(CARD)).toBe(before);
});

it('rejects a file that isn’t a battlecard, with the reason, and imports the others', async () => {
  write('empty.md', ' \n');
  const { code, out } = await importing('empty.md', 'initech.md');
  expect(code).toBe(1);
  expect(out).toContain('empty.md wasn’t imported.');
  expect(out).toContain(`Wrote ${CARD}`);
  expect(readdirSync(join(root, 'content/battlecards'))).toContain('initech.json');
});

it('doesn’t let a second file about a rival overwrite the first', async () => {
  write('more.md', MARKDOWN.replace('no engineers', 'no budget'));
  const { code, out } = await importing('initech.md', 'more.md');
  expect(code).toBe(1);
  expect(out).toContain('initech.md is also about Initech');
  expect(read(CARD)).toContain('no engineers');
});

it('rejects a file above 2 MB, counted in bytes, and accepts one of exactly 2 MB', async () => {
  const spare = MAX_FILE_BYTES - Buffer.byteLength(MARKDOWN);
  write('large.md', `${MARKDOWN}${' '.repeat(spare)}`);
  write('huge.md', `${MARKDOWN}${'й'.repeat(spare / 2 + 1)}`);
  expect((await importing('large.md')).code).toBe(0);
  const { code, out } = await importing('huge.md');
  expect(code).toBe(1);
  expect(out).toContain('what: The file is too large.');
});

const THREE = `# Prefect: rivals

${['Kestrel', 'Deep Links', 'pixl']
  .map((name) => `## ${name} — battlecard\n\n### Trap questions\n\n1. "How does ${name} scale?"\n`)
  .join('\n')}`;

it('lists the competitors it found and refuses, if nobody can confirm them', async () => {
  write('three.md', THREE);
  const { code, out } = await running('three.md');
  expect(code).toBe(1);
  expect(out).toContain('  Deep Links: has a section of its own, line 9');
  expect(out).toContain(
    'npm run card -- import three.md --us Prefect --competitor Kestrel --competitor "Deep Links" --competitor pixl',
  );
  expect(existsSync(join(root, 'content/battlecards/kestrel.json'))).toBe(false);
});

it('makes no card of a competitor from a file that isn’t about it', async () => {
  write('three.md', THREE);
  const { code, out } = await running(
    'initech.md',
    'three.md',
    '--competitor',
    'Initech',
    '--competitor',
    'pixl',
  );
  expect(code).toBe(0);
  expect(read(CARD)).not.toContain('scale');
  expect(read('content/battlecards/pixl.json')).not.toContain('engineers');
  const other = await running('initech.md', '--competitor', 'pixl', '--competitor', 'Kestrel');
  expect(other.code).toBe(1);
  expect(other.out).toContain('It isn’t about pixl or Kestrel.');
  expect(out).not.toContain('wasn’t written');
  expect(out).not.toContain('No card was created');
});

it('says which of several competitors no file is about', async () => {
  const names = ['Initech', 'Kestrl', 'pixl'].flatMap((name) => ['--competitor', name]);
  const { code, out } = await running('initech.md', ...names);
  expect(code).toBe(1);
  expect(out.match(/No card was created for .*/g)).toEqual([
    'No card was created for Kestrl.',
    'No card was created for pixl.',
  ]);
  expect(out).toContain('fix:  Check the spelling');
  expect(existsSync(join(root, CARD))).toBe(true);
});

it('asks for competitors and us in a terminal', async () => {
  write('three.md', THREE);
  const questions: string[] = [];
  const answers = ['Kestrel, pixl', ''];
  const ask = (question: string) => {
    questions.push(question);
    return answers.shift() ?? '';
  };
  const { code, out } = await runInProject(['import', 'three.md'], ask);
  expect(code).toBe(0);
  expect(questions).toEqual([
    'Which competitors get a card? [Kestrel, Deep Links, pixl] ',
    'What does the file call us? [Prefect] ',
  ]);
  expect(out).toContain('line 9: Deep Links — battlecard (about Deep Links)');
  expect(JSON.parse(read('content/battlecards/pixl.json')).name).toBe('pixl');
  expect(existsSync(join(root, 'content/battlecards/deep-links.json'))).toBe(false);
});

it('prints at most 30 lines, the next step last, unless all is asked for', async () => {
  const sections = Array.from(
    { length: 40 },
    (_, at) => `## Aside ${at}\n\nYou can rely on ${at}.\n`,
  );
  const text = `${THREE}\n${sections.join('\n')}\n![](data:image/png;base64,AAAA)\n`;
  write('three.md', text);
  const args = ['three.md', '--competitor', 'Kestrel', '--competitor', 'pixl'];
  const lines = (await running(...args)).out.split('\n');
  expect(lines.length).toBeLessThanOrEqual(30);
  expect(lines.at(-1)).toContain('npm run card -- check ');
  expect(lines.join('\n')).toContain('Left out: 1 embedded image');
  const all = (await running(...args, '--verbose')).out.split('\n');
  expect(all.length).toBeGreaterThan(80);
  write('two.md', text.replaceAll('Kestrel', 'Osprey'));
  const both = ['three.md', 'two.md', '--competitor', 'Kestrel', '--competitor', 'Osprey'];
  expect((await running(...both)).out.split('\n').length).toBeLessThanOrEqual(30);
});

it('reads what Windows programs write', async () => {
  write('initech.md', Buffer.from(MARKDOWN.replace('engineers', 'caf\u00e9s'), 'latin1'));
  expect((await importing('initech.md')).code).toBe(0);
  expect(read(CARD)).toContain('no caf\u00e9s at all');
});

it('states the limit in the guide', () => {
  expect(read('content/README.md')).toContain(`up to ${MAX_FILE_BYTES / 1_000_000} MB`);
});

it('takes our name from the file if it doesn’t contain the one in pack.json', async () => {
  const table = '| Area | Initech | Peat |\n|---|---|---|\n| Maps | Two | Ten |';
  write('peat.md', `# Peat vs Initech\n\n## Compared\n\n${table}\n`);
  await importing('peat.md');
  const { philosophy } = JSON.parse(read(CARD));
  expect(philosophy?.heads).toMatchObject({ them: 'Initech', us: 'Peat' });
  rmSync(join(root, CARD));
  const questions: string[] = [];
  const ask = (question: string) => {
    questions.push(question);
    return '';
  };
  await runInProject(['import', 'peat.md', '--competitor', 'Initech'], ask);
  expect(questions).toEqual(['What does the file call us? [Peat] ']);
});
