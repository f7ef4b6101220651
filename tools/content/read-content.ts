import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildContent, type Content, type ContentFile } from '../../src/model/content';

const CARDS = 'content/battlecards';
const PACK = 'content/pack.json';

function read(root: string, file: string): ContentFile {
  return { file, text: readFileSync(join(root, file), 'utf8') };
}

/** The content files below a project root, in the order of their names. */
export function contentFiles(root: string): { pack: ContentFile; cards: readonly ContentFile[] } {
  const cards = readdirSync(join(root, CARDS))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read(root, `${CARDS}/${name}`));
  return { pack: read(root, PACK), cards };
}

/**
 * Reads, checks and compiles a project's content.
 *
 * @throws {ContentError} when a writer has something to mend.
 */
export function readContent(root: string): Content {
  const { pack, cards } = contentFiles(root);
  return buildContent(pack, cards);
}
