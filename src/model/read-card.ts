import type { Battlecard } from '../core/card/battlecard';
import { type CardFile, cardFile } from './card-schema';
import { compileCard } from './compile';
import { explainIssues } from './explain';
import { UnsupportedMarkdown } from './inline-markdown';
import { cardJsonSchema, keysAllowedAt } from './json-schema';
import { lintMarkdown } from './lint';
import type { Problem } from './problem';

/** What a value turned out to be: a card, in both forms, or what stands against that. */
export type ReadCard =
  | { readonly kind: 'card'; readonly file: CardFile; readonly card: Battlecard }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** The version of the format that this build reads. */
const VERSION = 1;

function newerVersion(value: unknown): number | undefined {
  const version = (value as { version?: unknown } | null)?.version;
  return typeof version === 'number' && version > VERSION ? version : undefined;
}

/**
 * Holds a parsed JSON value against the format, and makes of it what the panel draws.
 *
 * @param file What the value is called in problems.
 */
export function readCard(file: string, value: unknown): ReadCard {
  const version = newerVersion(value);
  if (version !== undefined) {
    const what = `The card is in version ${version} of the format, and this Ringside reads version ${VERSION}.`;
    const mend = 'Update Ringside, then try again.';
    return { kind: 'problems', problems: [{ file, path: ['version'], what, mend }] };
  }
  const parsed = cardFile.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const allowed = (path: readonly PropertyKey[]) => keysAllowedAt(cardJsonSchema(), path);
    const problems = explainIssues(file, value, parsed.error.issues, allowed);
    return { kind: 'problems', problems };
  }
  try {
    return { kind: 'card', file: parsed.data, card: compileCard(parsed.data) };
  } catch (error) {
    if (!(error instanceof UnsupportedMarkdown)) throw error;
    return { kind: 'problems', problems: lintMarkdown({ file, card: parsed.data }) };
  }
}
