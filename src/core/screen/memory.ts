import { foldName } from '../match/fold';

/** Longer keys are shortened, because a page may hold any amount of text and keys are stored. */
const MAX_KEY = 200;

/** Copies remembered for one deal; beyond them the oldest are forgotten. */
export const MAX_COPIED = 200;

/** What the panel remembers of one deal. */
export interface DealMemory {
  readonly persona?: string;
  /** The key of the rival's tab that was in front. */
  readonly rival?: string;
  /**
   * Cards picked by hand. The key says for what, so that a pick never outlives
   * the state of the field that it was made for.
   */
  readonly picks?: Readonly<Record<string, string>>;
  /** The lines copied on this deal, oldest first: line ids by card id. */
  readonly copied?: Readonly<Record<string, readonly string[]>>;
  /** What the rep was reading, by the key of the rival's tab: the id of a line or a part. */
  readonly places?: Readonly<Record<string, string>>;
  /** The lines whose findings stand open, by card id. */
  readonly open?: Readonly<Record<string, readonly string[]>>;
}

/** The key of a pick made where no name could be read: empty, a placeholder, hidden, or not on the page. */
export const NO_NAME = '';

/** Returns 64 bits of a text, as two FNV-1a hashes with different starts. Not secret, never equal by accident. */
function digest(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join('');
}

/** Returns a key of bounded length: the text itself, or its beginning with a digest of the whole. */
function shortKey(text: string): string {
  if (text.length <= MAX_KEY) return text;
  return `${text.slice(0, MAX_KEY / 2)}… ${text.length} ${digest(text)}`;
}

/** Returns the key of the tab of a rival that has a card. No name folds to it. */
export function cardKey(cardId: string): string {
  return `card: ${cardId}`;
}

/** Returns the key of a name that no card has: of its tab, and of a pick made for it. */
export function nameKey(value: string): string {
  return shortKey(foldName(value));
}

/** Returns the key of a pick made where texts could be read, but none could be trusted to be the answer. */
export function stateKey(
  state: 'ambiguous' | 'doubtful' | 'editing' | 'further',
  values: readonly string[] = [],
) {
  return shortKey(`${state}: ${values.map(foldName).join(': ')}`);
}

/**
 * Returns the memory with lines of a card as the ones copied last. Each line is there once, however often
 * it is copied.
 */
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

/** Returns the memory with what is being read on a tab; the same object if nothing changes. */
export function withPlace(memory: DealMemory, tab: string, place: string | undefined): DealMemory {
  const { [tab]: before, ...others } = memory.places ?? {};
  if (before === place) return memory;
  return { ...memory, places: place === undefined ? others : { ...others, [tab]: place } };
}

/** Returns the memory with a line's details open or closed; the same object if nothing changes. */
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
