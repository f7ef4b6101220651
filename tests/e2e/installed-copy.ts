import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { drawnCard } from '../../src/content/drawn-card';
import { EXTENSION } from './extension';
import { updatedCard } from './update';

const SAMPLE = 'tests/sample/content/battlecards/dagster.json';

/** Returns the built file with the cards, as a build with the updated card writes it. */
async function updatedCards(): Promise<{ readonly file: string; readonly text: string }> {
  const assets = readdirSync(join(EXTENSION, 'assets'));
  const file = join('assets', assets.find((name) => /^cards-.*\.js$/.test(name)) ?? '');
  const drawn = drawnCard('dagster.json', JSON.parse(updatedCard(readFileSync(SAMPLE, 'utf8'))));
  if (drawn.kind === 'problems') throw new Error(JSON.stringify(drawn.problems));
  const built: object = await import(/* @vite-ignore */ pathToFileURL(join(EXTENSION, file)).href);
  // The other export is the pack.
  const statements = Object.entries(built).map(([name, value], index) => {
    const updated = Array.isArray(value) ? [drawn.card] : value;
    return `const v${index} = ${JSON.stringify(updated)}; export { v${index} as ${name} };`;
  });
  return { file, text: statements.join('\n') };
}

/**
 * Returns a copy of the extension for a test file, and a function that updates it in place, because the id of an
 * unpacked extension depends on its folder.
 */
export function installedCopy(): { readonly extension: string; readonly update: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ringside-update-'));
  const extension = join(folder, 'extension');
  cpSync(EXTENSION, extension, { recursive: true });
  let cards: Awaited<ReturnType<typeof updatedCards>>;
  beforeAll(async () => {
    cards = await updatedCards();
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    extension,
    update: () => writeFileSync(join(extension, cards.file), cards.text),
  };
}
