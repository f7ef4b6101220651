import type { Battlecard, Pack } from '../core/card/battlecard';
import { type CardFile, cardFile, type PackFile, packFile } from './card-schema';
import { compileCard, compilePack } from './compile';
import { explainIssues } from './explain';
import { cardJsonSchema, keysAllowedAt, packJsonSchema } from './json-schema';
import { lintContent, type NamedCard } from './lint';
import { ContentError, type Problem } from './problem';

/** A content file as it lies on disk: its path from the root, and its text. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

export interface Content {
  readonly pack: Pack;
  readonly cards: readonly Battlecard[];
}

function parseJson({ file, text }: ContentFile): { value: unknown } | { problem: Problem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const what = `The file is not valid JSON: ${(error as Error).message}.`;
    const mend = 'Look there for a missing comma, quotation mark or bracket, or one too many.';
    return { problem: { file, path: [], what, mend } };
  }
}

function parsePack(file: ContentFile): { pack: PackFile } | { problems: readonly Problem[] } {
  const json = parseJson(file);
  if ('problem' in json) return { problems: [json.problem] };
  const parsed = packFile.safeParse(json.value, { reportInput: true });
  if (parsed.success) return { pack: parsed.data };
  const allowed = (path: readonly PropertyKey[]) => keysAllowedAt(packJsonSchema(), path);
  return { problems: explainIssues(file.file, json.value, parsed.error.issues, allowed) };
}

function parseCard(file: ContentFile): { card: CardFile } | { problems: readonly Problem[] } {
  const json = parseJson(file);
  if ('problem' in json) return { problems: [json.problem] };
  const parsed = cardFile.safeParse(json.value, { reportInput: true });
  if (parsed.success) return { card: parsed.data };
  const allowed = (path: readonly PropertyKey[]) => keysAllowedAt(cardJsonSchema(), path);
  return { problems: explainIssues(file.file, json.value, parsed.error.issues, allowed) };
}

/**
 * Checks all content and makes of it what the panel draws. Cards come in the
 * order of their names.
 *
 * @throws {ContentError} with every problem found, each with its file, place and mend.
 */
export function buildContent(
  packSource: ContentFile,
  cardSources: readonly ContentFile[],
): Content {
  const pack = parsePack(packSource);
  const problems: Problem[] = 'problems' in pack ? [...pack.problems] : [];
  const cards: NamedCard[] = [];
  for (const source of cardSources) {
    const parsed = parseCard(source);
    if ('card' in parsed) cards.push({ file: source.file, card: parsed.card });
    else problems.push(...parsed.problems);
  }
  if ('pack' in pack) problems.push(...lintContent(cards, pack.pack));
  if (problems.length > 0 || 'problems' in pack) throw new ContentError(problems);
  return {
    pack: compilePack(pack.pack),
    cards: cards
      .map(({ card }) => compileCard(card))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}
