import { type CardFile, cardFile, type PackFile, packFile } from './card-schema';
import { parseWith } from './explain';
import type { Problem } from './problem';
import { CURRENT_VERSION } from './version/migrations';
import { toCurrentVersion } from './version/to-current';

/** A content file: its path from the project's root, and its text. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

/** The result of reading a file. The card is absent if there are errors. */
export interface ReadCard {
  readonly card?: CardFile;
  readonly problems: readonly Problem[];
}

function parseJson({ file, text }: ContentFile): { value: unknown } | { problem: Problem } {
  try {
    // Some editors add a byte order mark.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const what = `This file can’t be read as JSON: ${(error as Error).message}.`;
    const fix =
      'Look at this line and just above it for a missing or extra comma, quotation mark, or bracket.';
    return { problem: { rule: 'json', file, path: [], what, fix } };
  }
}

/** Reads `content/pack.json`. */
export function readPack(file: ContentFile): {
  readonly pack?: PackFile;
  readonly problems: readonly Problem[];
} {
  const json = parseJson(file);
  if ('problem' in json) return { problems: [json.problem] };
  const { content: pack, problems } = parseWith(packFile, file.file, json.value);
  return { ...(pack && { pack }), problems };
}

function parseCard(file: string, value: unknown): ReadCard {
  const { content: card, problems } = parseWith(cardFile, file, value);
  return { ...(card && { card }), problems };
}

/** Reads a card file in the current format version or an older one; rejects newer ones. */
export function readCard(source: ContentFile): ReadCard {
  const json = parseJson(source);
  return 'problem' in json ? { problems: [json.problem] } : cardOfValue(source.file, json.value);
}

/** Reads a card from parsed JSON; see {@link readCard}. */
export function cardOfValue(file: string, value: unknown): ReadCard {
  const versioned = toCurrentVersion(value);
  const path = ['version'];
  switch (versioned.kind) {
    case 'current':
      return parseCard(file, versioned.card);
    case 'migrated': {
      const { card, problems } = parseCard(file, versioned.card);
      const what = `The file uses version ${versioned.from} and is read as version ${CURRENT_VERSION}. ${versioned.steps.join(' ')}`;
      const fix = `To upgrade the file, run: npm run card -- upgrade ${file}`;
      const warning: Problem = { rule: 'old-version', file, path, what, fix };
      return { ...(card && { card }), problems: [...problems, warning] };
    }
    case 'newer': {
      const what = `The file uses version ${versioned.version}, but this Ringside supports versions up to ${CURRENT_VERSION}.`;
      const fix = 'Update Ringside, or ask for the card in an older version.';
      return { problems: [{ rule: 'version', file, path, what, fix }] };
    }
    case 'not-a-version': {
      const what = `"version" is ${JSON.stringify(versioned.found)}, which isn’t a valid version.`;
      const fix = `Write "version": ${CURRENT_VERSION}, without quotation marks around the number.`;
      return { problems: [{ rule: 'version', file, path, what, fix }] };
    }
  }
}
