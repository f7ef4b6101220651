import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { contentPlugin } from '../../tools/content/content-plugin';

/* The same plugin as in the real build, on a copy of the real content. */

const root = mkdtempSync(join(tmpdir(), 'ringside-content-'));
const card = join(root, 'content/battlecards/dagster.json');
cpSync('content', join(root, 'content'), { recursive: true });
writeFileSync(join(root, 'entry.js'), "export * from 'virtual:ringside-content';");
const original = readFileSync(card, 'utf8');
afterAll(() => rmSync(root, { recursive: true }));

async function buildWith(text: string): Promise<string> {
  writeFileSync(card, text);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [contentPlugin(root)],
      build: { lib: { entry: 'entry.js', formats: ['es'] }, write: false },
    });
    return 'built';
  } catch (error) {
    return (error as Error).message;
  }
}

it('content in order builds', async () => {
  expect(await buildWith(original)).toBe('built');
});

it.each([
  ['a misspelt key', '"attack":', '"attak":', 'Did you mean "attack"?'],
  ['a missing text', '"text":', '"txt":', '"txt" is not known here.'],
  ['a duplicate alias', '"Elementl"', '"DAGSTER LABS Inc."', 'is there twice'],
])('%s stops the build with what to do about it', async (_, from, to, told) => {
  const message = await buildWith(original.replace(from, to));
  expect(message).toContain('content/battlecards/dagster.json');
  expect(message).toContain('where: ');
  expect(message).toContain('mend:  ');
  expect(message).toContain(told);
});
