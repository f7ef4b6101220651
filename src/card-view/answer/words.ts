import type { AnswerSlot } from '../../core/card/card';

export const heading = 'Ten-second answer';
export const clickToCopy = 'Click a line to copy it';
/** @param last The number of the last row. */
export const clickOrPressToCopy = (last: number) =>
  `Click or press ${last > 1 ? `1–${last}` : 1} to copy`;

/** What the rep does with a row. */
export const verb: Readonly<Record<AnswerSlot, string>> = {
  say: 'Say',
  ask: 'Ask',
  proof: 'Prove',
  concede: 'Concede',
};

/** Shown when a rep presses the key of a row that the card doesn't have. */
export const noRow: Readonly<Record<AnswerSlot, (key: number) => string>> = {
  say: (key) => `This card has no “Say” line, so pressing ${key} does nothing.`,
  ask: (key) => `This card has no “Ask” line, so pressing ${key} does nothing.`,
  proof: (key) => `This card has no “Prove” line, so pressing ${key} does nothing.`,
  concede: (key) => `This card has no “Concede” line, so pressing ${key} does nothing.`,
};

export const copiesItAll = 'Copies it all · ';
export const showMore = 'Show more';
export const showLess = 'Show less';
