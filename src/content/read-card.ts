import { type CardFile, cardFile, type PackFile, packFile } from './card-schema';
import { parseWith } from './explain';
import type { Problem } from './problem';
import { CHANGES, CURRENT_VERSION, type RawCard } from './version/migrations';

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

function isRecord(value: unknown): value is RawCard {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a card from parsed JSON; see {@link readCard}. */
export function cardOfValue(file: string, value: unknown): ReadCard {
  const path = ['version'];
  if (!isRecord(value)) return parseCard(file, value);
  const { version = 0 } = value;
  if (version === CURRENT_VERSION) return parseCard(file, value);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    const what = `"version" is ${JSON.stringify(version)}, which isn’t a valid version.`;
    const fix = `Write "version": ${CURRENT_VERSION}, without quotation marks around the number.`;
    return { problems: [{ rule: 'version', file, path, what, fix }] };
  }
  if (version > CURRENT_VERSION) {
    const what = `The file uses version ${version}, but this Ringside supports versions up to ${CURRENT_VERSION}.`;
    const fix = 'Update Ringside, or ask for the card in an older version.';
    return { problems: [{ rule: 'version', file, path, what, fix }] };
  }
  const { card, problems } = parseCard(file, { ...value, version: CURRENT_VERSION });
  const changes = CHANGES.slice(version).join(' ');
  const what = `The file uses version ${version} and is read as version ${CURRENT_VERSION}. ${changes}`;
  const fix = `To upgrade the file, run: npm run card -- upgrade ${file}`;
  const warning: Problem = { rule: 'old-version', file, path, what, fix };
  return { ...(card && { card }), problems: [...problems, warning] };
}
