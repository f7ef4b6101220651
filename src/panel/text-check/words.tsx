import type { ReactNode } from 'react';
import * as lineWords from '../../card-view/line/words';
import type { DraftFinding } from '../../core/text-check/my-draft';
import type { Said } from '../../core/text-check/they-said';

export const whoseText = 'Whose text is it?';
export const modes = { said: 'They said', draft: 'My draft' } as const;
export const label = {
  said: 'Paste what the customer wrote.',
  draft: 'Paste what you’re about to send.',
} as const;
export const hint = 'It stays on this device and is forgotten when you close this.';
export const checking = 'Checking…';
export const tooLong = (length: number, limit: number) =>
  `That text is too long to check: ${length.toLocaleString('en-US')} characters. Paste up to ${limit.toLocaleString('en-US')} at a time.`;

/* They said. */

export const foundCount = (count: number) => {
  if (count === 0)
    return 'Nothing found. The cards don’t cover any competitor, objection, term, or question in this text.';
  return count === 1
    ? 'Found 1 thing a card covers. Click a line to copy it.'
    : `Found ${count} things a card covers. Click a line to copy it.`;
};
export const kind: Readonly<Record<Said['kind'], string>> = {
  rival: 'Competitor',
  objection: 'Objection',
  term: 'Term',
  question: 'Question',
};
export const quoted = (quote: ReactNode) => <>“{quote}”</>;
export const ourTerm = (us: ReactNode) => <>Our term: {us}</>;
export const notCovered = 'Not covered: answer these yourself';
export const nothingToSay = 'The cards have nothing you can say to a customer about it.';

export const copyAnswers = 'Copy all answers';
export const copiedAnswers = (count: number) => `Copied ${count} answers`;

/* My draft. */

export const problemCount = (count: number) => {
  if (count === 0)
    return 'No known problems found. Ringside doesn’t check every claim or number, so read it once more before you send it.';
  return count === 1
    ? '1 thing to check before you send this'
    : `${count} things to check before you send this`;
};
export const marked = 'Your draft, marked';
export const reason: Readonly<Record<DraftFinding['reason'], string>> = {
  ...lineWords.status,
  internal: 'Internal',
  customer: 'Don’t name this customer',
  link: 'Don’t share this link',
  absolute: 'Too absolute',
  comparison: 'Comparison',
  attack: 'Attacks the competitor',
};
export const why: Readonly<Record<DraftFinding['reason'], string>> = {
  ...lineWords.meaning,
  internal: 'This is from an internal line, not for customers.',
  customer:
    'A card lists this customer as one not to name: the story has no public source, or it’s confidential.',
  link: 'It’s private or doesn’t use https, so every copy leaves it out.',
  absolute:
    'One exception makes the customer doubt the rest. Write “usually” for “always,” “rarely” for “never,” or “in most setups.”',
  comparison:
    'Say what, by how much, and where you can show it. The customer may ask the competitor.',
  attack: 'Attacks make the customer defend the competitor. State the fact, or ask a question.',
};
export const onlyFirst = (count: number) => `Only the first ${count} are shown.`;
export const sayInstead = (text: ReactNode) => <>Say instead: {text}</>;
export const leaveOut = 'Leave this sentence out';
export const sameChoice = (number: number) => `Your choice under ${number} covers this too.`;
export const toCopy = 'What will be copied';
export const nothingLeft = 'Nothing is left to copy.';
/** @param left How many findings the copy still has. */
export const copyClean = (left: number) =>
  left === 0 ? 'Copy fixed draft' : `Copy with ${left} left to check`;
export const left = (count: number) =>
  count === 1 ? '1 thing left to check' : `${count} things left to check`;
