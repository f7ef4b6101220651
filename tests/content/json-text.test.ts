import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { jsonText } from '../../src/core/text/json-text';
import { skeleton } from '../../tools/card/skeleton';
import { acme, pack, TODAY } from './acme';

/** Returns a card's text as the repository's formatter would format it. */
function formatted(text: string): string {
  const path = 'content/battlecards/acme.json';
  const biome = ['node_modules/@biomejs/biome/bin/biome', 'format', '--stdin-file-path', path];
  const stdio: ('pipe' | 'ignore')[] = ['pipe', 'pipe', 'ignore'];
  return execFileSync(process.execPath, biome, { input: text, encoding: 'utf8', stdio });
}

it('writes cards the way the formatter does', () => {
  for (const card of [{ ...acme(), aliases: ['A', '競'] }, skeleton('Initech', pack, TODAY)]) {
    expect(formatted(jsonText(card))).toBe(jsonText(card));
  }
});
