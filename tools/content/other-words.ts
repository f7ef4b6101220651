import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFiles } from './read-content';

/*
 * `tsx tools/content/other-words.ts FOLDER` writes the content with every text scrambled, but with the
 * same structure, ids, names, and addresses. Building and testing with it shows whether any code or test
 * depends on a particular sentence.
 */

/** Keys whose values are texts that people read. */
const TEXTS =
  /^(?:title|source|label|text|note|safer|heading|\w+Heading|aspect|them|us|difference\w*|reason)$/;

const ADDRESS_OR_LETTER = /https?:\/\/[^\s)\]]+|\p{L}/gu;

/** Scrambles the letters of a text with ROT13. Addresses, punctuation, and the length stay. */
function scramble(text: string): string {
  return text.replace(ADDRESS_OR_LETTER, (found) => {
    if (!/^[a-z]$/i.test(found)) return found;
    const code = found.charCodeAt(0);
    const first = code < 97 ? 65 : 97;
    return String.fromCharCode(((code - first + 13) % 26) + first);
  });
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Specify the folder to write to.');
const { pack, cards } = contentFiles(process.cwd());
for (const { file, text } of [...cards, pack]) {
  const isPack = file === pack.file;
  const card: unknown = JSON.parse(text, (key, value) =>
    !isPack && typeof value === 'string' && TEXTS.test(key) ? scramble(value) : value,
  );
  const written = join(folder, file);
  mkdirSync(dirname(written), { recursive: true });
  writeFileSync(written, JSON.stringify({ ...(card as object), $schema: undefined }));
}
