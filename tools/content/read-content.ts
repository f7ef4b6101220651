import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { ContentFile } from '../../src/content/read-card';
import { repeatedKeys } from '../../src/content/repeated-keys';
import type { TakenNames } from '../../src/content/rules/rule';
import { type Content, contentOf, type Examined, examineContent } from './examine-content';
import { withLines } from './source-line';

export const CARDS = 'content/battlecards';
export const PACK = 'content/pack.json';

function read(root: string, file: string): ContentFile {
  // Unlike reading as UTF-8, decoding removes the byte order mark that some editors add.
  return { file, text: new TextDecoder().decode(readFileSync(join(root, file))) };
}

/** Reads the content files of a project, sorted by name. */
export function contentFiles(root: string): { pack: ContentFile; cards: readonly ContentFile[] } {
  const cards = readdirSync(join(root, CARDS))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read(root, `${CARDS}/${name}`));
  return { pack: read(root, PACK), cards };
}

/** Returns today's date (YYYY-MM-DD) in the local time zone. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Checks the card files of a project against every rule; problems include line numbers. */
export function examine(
  root: string,
  { pack, cards }: { pack: ContentFile; cards: readonly ContentFile[] },
  given: { readonly today: string; readonly others?: readonly TakenNames[] },
): Examined {
  const exists = (file: string) => existsSync(isAbsolute(file) ? file : join(root, file));
  const examined = examineContent(pack, cards, { ...given, exists });
  const files = [pack, ...cards];
  const problems = [...files.flatMap(repeatedKeys), ...examined.problems];
  return { ...examined, problems: withLines(problems, files) };
}

/** Reads and checks a project's content. */
export function examineProject(root: string): Examined {
  return examine(root, contentFiles(root), { today: today() });
}

/**
 * Reads, checks and compiles a project's content.
 *
 * @throws {ContentError} if the content has errors.
 */
export function readContent(root: string): Content {
  return contentOf(examineProject(root));
}
