import { foldName } from '../match/fold';
import { digest } from '../text/digest';

/** Longer keys are shortened, because keys are stored and a page's text has no limit. */
const MAX_KEY = 200;

/** The maximum number of copied lines remembered for a deal. The oldest are dropped first. */
export const MAX_COPIED = 200;

/** What the panel remembers about one deal. */
export interface DealMemory {
  readonly persona?: string;
  /** The key of the selected rival's tab. */
  readonly rival?: string;
  /**
   * Card ids picked by hand, by the state of the field they were picked for. If the field changes, the pick
   * no longer applies.
   */
  readonly picks?: Readonly<Record<string, string>>;
  /** The lines copied on this deal, oldest first: line ids by card id. */
  readonly copied?: Readonly<Record<string, readonly string[]>>;
  /**
   * The wordings copied on this deal, oldest first: a list of `CopiedWording` as JSON. One text, because many
   * values would make each read from storage slow. Has no copies from before Ringside kept their wording.
   */
  readonly wordings?: string;
  /** Where the rep stopped reading, by the key of the rival's tab: the id of a line or a section. */
  readonly places?: Readonly<Record<string, string>>;
  /** The lines whose review details are open: line ids by card id. */
  readonly open?: Readonly<Record<string, readonly string[]>>;
  /** What the rep has noted about lines, oldest first: a list of `FieldNote` as JSON. */
  readonly notes?: string;
  /** What the rep has answered in fit checks: a list of `FitCheck` as JSON. */
  readonly fit?: string;
  /** What the rep has entered in calculators, as JSON. */
  readonly numbers?: string;
  /** The names in the field that no card has, as last read. */
  readonly unmatched?: readonly string[];
  /** What kind of reading the page gave when a card was last picked under {@link NO_NAME}. */
  readonly noName?: string;
}

/** What a rep enters on a deal. Each is one text, which only its own feature reads and writes. */
export type EntryKind = 'notes' | 'fit' | 'numbers';

/** Stands for the deal of a card that the rep browses, in place of a `recordKey`. */
export const BROWSED = 'browsed';

/** Longer values of a field aren't names. */
const MAX_UNMATCHED = { names: 10, length: 60 } as const;

/** The key of a pick for a field without a name: empty, a placeholder, hidden, or not on the page. */
export const NO_NAME = '';

/** Returns a key of limited length: the text itself, or its beginning with a digest of all of it. */
function shortKey(text: string): string {
  if (text.length <= MAX_KEY) return text;
  return `${text.slice(0, MAX_KEY / 2)}… ${text.length} ${digest(text)}`;
}

/** Returns the tab key of a rival that has a card. It can't equal a `nameKey`. */
export function cardKey(cardId: string): string {
  return `card: ${cardId}`;
}

/** Returns the key of a name without a card, for its tab and for a card picked for it. */
export function nameKey(value: string): string {
  return shortKey(foldName(value));
}

/** Returns the key of a pick for a field whose values couldn't be relied on. */
export function stateKey(
  state: 'ambiguous' | 'doubtful' | 'editing' | 'further',
  values: readonly string[] = [],
) {
  return shortKey(`${state}: ${values.map(foldName).join(': ')}`);
}

/** Returns the memory with these lines of a card as its latest copies, each line listed once. */
export function withCopied(
  memory: DealMemory,
  cardId: string,
  lines: readonly string[],
): DealMemory {
  const { [cardId]: before = [], ...others } = memory.copied ?? {};
  const now = [...before.filter((line) => !lines.includes(line)), ...new Set(lines)];
  const inOrder = [...Object.entries(others), [cardId, now] as const];
  let surplus = inOrder.reduce((sum, [, ids]) => sum + ids.length, 0) - MAX_COPIED;
  const kept = inOrder.map(([id, ids]) => {
    const cut = Math.max(0, Math.min(surplus, ids.length));
    surplus -= cut;
    return [id, ids.slice(cut)] as const;
  });
  return { ...memory, copied: Object.fromEntries(kept.filter(([, ids]) => ids.length > 0)) };
}

/** Returns the memory with a tab's reading position, or the same object if it hasn't changed. */
export function withPlace(memory: DealMemory, tab: string, place: string | undefined): DealMemory {
  const { [tab]: before, ...others } = memory.places ?? {};
  if (before === place) return memory;
  return { ...memory, places: place === undefined ? others : { ...others, [tab]: place } };
}

/** Returns the memory with the field's names that no card has, or the same object if they haven't changed. */
export function withUnmatched(memory: DealMemory, names: readonly string[]): DealMemory {
  const { unmatched: before = [], ...others } = memory;
  const now = names
    .filter(({ length }) => length <= MAX_UNMATCHED.length)
    .slice(0, MAX_UNMATCHED.names);
  if (now.length === before.length && now.every((name, at) => name === before[at])) return memory;
  return now.length === 0 ? others : { ...others, unmatched: now };
}

/** Returns the memory with a line's details open or closed, or the same object if they already are. */
export function withOpen(
  memory: DealMemory,
  cardId: string,
  line: string,
  isOpen: boolean,
): DealMemory {
  const { [cardId]: before = [], ...others } = memory.open ?? {};
  if (before.includes(line) === isOpen) return memory;
  const lines = isOpen ? [...before, line] : before.filter((each) => each !== line);
  return { ...memory, open: lines.length === 0 ? others : { ...others, [cardId]: lines } };
}
