import { type CardFile, cardFile, type PackFile, packFile } from './card-schema';
import { explainIssues } from './explain';
import { cardJsonSchema, keysAllowedAt, packJsonSchema } from './json-schema';
import type { Problem } from './problem';
import { CURRENT_VERSION } from './version/migrations';
import { toCurrentVersion } from './version/to-current';

/** A content file as it lies on disk: its path from the root, and its text. */
export interface ContentFile {
  readonly file: string;
  readonly text: string;
}

/** What a file gave: a card, and what is to be told of the file; no card where that is an error. */
export interface ReadCard {
  readonly card?: CardFile;
  readonly problems: readonly Problem[];
}

function parseJson({ file, text }: ContentFile): { value: unknown } | { problem: Problem } {
  try {
    // Some editors put a byte order mark in front.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const what = `The file is not valid JSON: ${(error as Error).message}.`;
    const mend = 'Look there for a missing comma, quotation mark or bracket, or one too many.';
    return { problem: { rule: 'json', file, path: [], what, mend } };
  }
}

export function readPack(file: ContentFile): {
  readonly pack?: PackFile;
  readonly problems: readonly Problem[];
} {
  const json = parseJson(file);
  if ('problem' in json) return { problems: [json.problem] };
  const parsed = packFile.safeParse(json.value, { reportInput: true });
  if (parsed.success) return { pack: parsed.data, problems: [] };
  const allowed = (path: readonly PropertyKey[]) => keysAllowedAt(packJsonSchema(), path);
  return { problems: explainIssues(file.file, json.value, parsed.error.issues, allowed) };
}

function fitted(file: string, value: unknown): ReadCard {
  const parsed = cardFile.safeParse(value, { reportInput: true });
  if (parsed.success) return { card: parsed.data, problems: [] };
  const allowed = (path: readonly PropertyKey[]) => keysAllowedAt(cardJsonSchema(), path);
  return { problems: explainIssues(file, value, parsed.error.issues, allowed) };
}

/** Reads a card file of this version or an older one. A newer one is refused. */
export function readCard(source: ContentFile): ReadCard {
  const json = parseJson(source);
  return 'problem' in json ? { problems: [json.problem] } : cardOfValue(source.file, json.value);
}

/** The same for what was parsed already. */
export function cardOfValue(file: string, value: unknown): ReadCard {
  const versioned = toCurrentVersion(value);
  const path = ['version'];
  switch (versioned.kind) {
    case 'current':
      return fitted(file, versioned.card);
    case 'migrated': {
      const { card, problems } = fitted(file, versioned.card);
      const what = `The file is of version ${versioned.from}, and is read as version ${CURRENT_VERSION}. ${versioned.steps.join(' ')}`;
      const mend = `Let it be written anew: npm run card -- upgrade ${file}`;
      const told: Problem = { rule: 'old-version', file, path, what, mend };
      return { ...(card && { card }), problems: [...problems, told] };
    }
    case 'newer': {
      const what = `The file is of version ${versioned.version}, and this Ringside reads versions up to ${CURRENT_VERSION}.`;
      const mend = 'Get the newer Ringside, or ask for the card in an older version.';
      return { problems: [{ rule: 'version', file, path, what, mend }] };
    }
    case 'not-a-version': {
      const what = `"version" is ${JSON.stringify(versioned.found)}, which is no version.`;
      const mend = `Write "version": ${CURRENT_VERSION}, without quotation marks.`;
      return { problems: [{ rule: 'version', file, path, what, mend }] };
    }
  }
}
