import { fold } from '../match/fold';

/** What the panel remembers of one deal. */
export interface DealMemory {
  readonly persona?: string;
  /** Which rival was in front, as a {@link fieldKey}. */
  readonly rival?: string;
  /**
   * Cards picked by hand. The key is what the field said at that moment, so
   * that a pick never outlives the field it was made for.
   */
  readonly picks?: Readonly<Record<string, string>>;
}

/** The key of a pick made when no name could be read at all. */
export const NO_NAME = '';

/** The key under which a pick or a choice for this field text is remembered. */
export function fieldKey(value: string): string {
  return fold(value);
}
