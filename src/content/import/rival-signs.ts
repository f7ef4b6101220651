import { fold } from '../../core/match/fold';
import type { Entry } from './entry';
import type { Evidence, FoundRival } from './result';
import type { Role } from './vocabulary';

/** Sections that one rival's card has, and that no single point or objection has. */
export const PARTS: ReadonlySet<Role | undefined> = new Set<Role>([
  'summary',
  'oneLiner',
  'theyWin',
  'weWin',
  'wedges',
  'concede',
  'question',
  'objection',
  'comparison',
  'fit',
]);
/** What heads items that look alike and aren't rivals. */
export const ITEMS: ReadonlySet<Role | undefined> = new Set<Role>([
  'wedges',
  'objection',
  'persona',
  'question',
  'proof',
  'talk',
]);
export const COUNTED = /(?:^|\s)(?:#?\d+|[A-Z])(?:[:.)]|$)/;
/** Heads of columns that hold words about the comparison and are no rival's. */
export const NO_NAME =
  /^(?:what|why|who|how|when|so what|notes?|comments?|details?|impact|score|winner|edge|advantage|status|description|remarks?|priority|weight|bemerkung|hinweis|remarque|nota|observa|примечан|комментар|備考|(?:savings?|difference|delta|gap|verdict|result|benefit|take-?away)s?\b)/i;
/** What is called a battlecard and is none: "Battlecard index". */
export const NO_CARD = /^(?:index|list|library|overview|template)s?$/i;
/** What "vs …" also leads to. */
export const NO_RIVAL =
  /^(?:the|an?|when|to|our|their|in|on|doing|build(?:ing)?|buy(?:ing)?|status quo|manual|nothing|do)\b/i;
export const RIVAL_PROPERTY =
  /^(?:competitors?|competitor name|rivals?|wettbewerber|concurrent|competidor|concorrente|конкурент|競合)$/iu;

const IN_CELLS: ReadonlySet<Evidence> = new Set(['columns', 'rows']);

/**
 * Marks the rivals that are only in tables of a file that is about another one.
 *
 * @param headings Folded, with a space on each side. A heading that also names another competitor doesn't count.
 */
export function withGuests(
  found: readonly FoundRival[],
  headings: readonly string[],
): readonly FoundRival[] {
  // A title with nothing but a possible name is too weak a sign.
  const main = found.filter((each) => !IN_CELLS.has(each.evidence) && each.evidence !== 'name');
  const isIn = (heading: string, { name, aliases }: FoundRival) =>
    [name, ...aliases].some((each) => heading.includes(` ${fold(each)} `));
  return found.map((each) => {
    const isHeaded = headings.some(
      (heading) => isIn(heading, each) && !main.some((other) => isIn(heading, other)),
    );
    const isGuest = IN_CELLS.has(each.evidence) && main.length > 0 && !isHeaded;
    return isGuest ? { ...each, evidence: 'table' } : each;
  });
}

/** Matches words in a label that refer to somebody else. */
export const THEIRS = /\b(?:they|their|them|ihre?|leurs?|sus|deles|их)\b/u;

/** Returns the labels within a section. Sections with the same labels have the same structure. */
export function innerLabels({ entries }: Entry, depth = 0): readonly string[] {
  return entries.flatMap((each) => [
    ...(each.label === undefined || each.kind === 'cell' ? [] : [each.label]),
    ...(depth < 1 ? innerLabels(each, depth + 1) : []),
  ]);
}

/** Returns the name of a file as words, without its folder and ending. */
export function wordsOfFileName(fileName: string): string {
  return fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.\w+$/, '')
    .replace(/[-_]+/g, ' ');
}
