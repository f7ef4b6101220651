import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createLogger } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { contentPlugin } from '../../tools/content/content-plugin';
import { copySample } from './sample-content';

/* Runs the plugin of the real build on a copy of the real content. */

const root = mkdtempSync(join(tmpdir(), 'ringside-content-'));
const card = join(root, 'content/battlecards/dagster.json');
copySample(root);
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

it('prints the number of warnings once per build, and how to see them', async () => {
  writeFileSync(card, original);
  writeFileSync(
    join(root, 'both.js'),
    "export * from 'virtual:ringside-content';\nexport * from 'virtual:ringside-names';",
  );
  const warnings: string[] = [];
  const logger = createLogger('silent');
  logger.warnOnce = (text) => {
    if (!warnings.includes(text)) warnings.push(text);
  };
  await build({
    root,
    configFile: false,
    customLogger: logger,
    plugins: [contentPlugin(root)],
    build: { lib: { entry: 'both.js', formats: ['es'] }, write: false },
  });
  expect(warnings).toEqual([
    expect.stringMatching(/^The content has \d+ warnings\. To see them: npm run card -- check$/),
  ]);
});

it('includes common words with the names', async () => {
  writeFileSync(card, original.replace('"aliases":', '"commonWords": ["Dagster"], "aliases":'));
  writeFileSync(join(root, 'names.js'), "export { names } from 'virtual:ringside-names';");
  const [built] = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(root)],
    build: { lib: { entry: 'names.js', formats: ['es'] }, write: false, minify: false },
  })) as unknown as readonly { output: readonly { code: string }[] }[];
  expect(built?.output[0]?.code).toMatch(/"?commonWords"?: \["Dagster"\]/);
});

it('builds valid content', async () => {
  expect(await buildWith(original)).toBe('built');
});

it.each([
  ['a misspelled key', '"attack":', '"attak":', 'Did you mean "attack"?'],
  ['a missing text', '"text":', '"txt":', '"txt" isn’t recognized here.'],
  ['a duplicate alias', '"Elementl"', '"DAGSTER LABS Inc."', 'is used twice'],
])('%s stops the build with a fix', async (_, from, to, text) => {
  const message = await buildWith(original.replace(from, to));
  expect(message).toContain('content/battlecards/dagster.json');
  expect(message).toContain('where: ');
  expect(message).toContain('fix:   ');
  expect(message).toContain(text);
});
