import { foldName } from '../match/fold';
import { shortKey } from './short-key';

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

/** The key of the tab of a rival that has a card. No name folds to it. */
export function cardKey(cardId: string): string {
  return `card: ${cardId}`;
}

/** The key of a name that no card has: of its tab, and of a pick made for it. */
export function nameKey(value: string): string {
  return shortKey(foldName(value));
}

/** The key of a pick made where texts could be read and none could be trusted to be the answer. */
export function stateKey(
  state: 'ambiguous' | 'doubtful' | 'editing' | 'further',
  values: readonly string[] = [],
) {
  return shortKey(`${state}: ${values.map(foldName).join(': ')}`);
}
