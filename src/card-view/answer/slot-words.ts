import type { AnswerSlot } from '../../core/card/battlecard';

interface SlotWords {
  /** What the rep does with the row. */
  readonly verb: string;
  /** What a card without the row has none of. */
  readonly nothing: string;
}

/** What each row of the ten-second answer is called. */
export const SLOT_WORDS: Readonly<Record<AnswerSlot, SlotWords>> = {
  say: { verb: 'Say', nothing: 'nothing to say' },
  ask: { verb: 'Ask', nothing: 'nothing to ask' },
  proof: { verb: 'Prove', nothing: 'no proof' },
  concede: { verb: 'Concede', nothing: 'nothing to concede' },
};
