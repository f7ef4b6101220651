import { fold } from '../match/fold';

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
}

/** The key of a pick made where no name could be read: empty, a placeholder, or not on the page. */
export const NO_NAME = '';

/** The key of a pick made for a name that no card has. */
export function nameKey(value: string): string {
  return fold(value);
}

/** The key of a pick made where texts could be read and none could be trusted. */
export function stateKey(
  state: 'ambiguous' | 'doubtful' | 'editing',
  values: readonly string[] = [],
) {
  return [state, ...values.map(fold)].join(': ');
}
