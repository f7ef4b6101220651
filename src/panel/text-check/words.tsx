import type { ReactNode } from 'react';
import * as lineWords from '../../card-view/line/words';
import type { DraftFinding } from '../../core/text-check/my-draft';
import type { Said } from '../../core/text-check/they-said';

export const title = 'Check text';
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
    return 'The cards have nothing on this text: no competitor, objection, term, or question they know.';
  return count === 1 ? 'Found 1 thing a card covers' : `Found ${count} things a card covers`;
};
export const kind: Readonly<Record<Said['kind'], string>> = {
  rival: 'Competitor',
  objection: 'Objection',
  term: 'Term',
  question: 'Question',
};
export const quoted = (quote: ReactNode) => <>“{quote}”</>;
export const ourTerm = (us: ReactNode) => <>Our term: {us}</>;
export const nothingToSay = 'The cards have nothing you can say to a customer about it.';

/* My draft. */

export const problemCount = (count: number) => {
  if (count === 0)
    return 'Nothing found. Ringside only knows what’s on the cards, so read it once more before you send it.';
  return count === 1
    ? '1 thing to check before you send this'
    : `${count} things to check before you send this`;
};
export const marked = 'Your draft, marked';
export const reason: Readonly<Record<DraftFinding['reason'], string>> = {
  ...lineWords.status,
  internal: 'Internal',
  customer: 'Customer not to name',
  link: 'Link not to share',
  absolute: 'Allows no exceptions',
  attack: 'Attacks the competitor',
};
export const why: Readonly<Record<DraftFinding['reason'], string>> = {
  ...lineWords.meaning,
  internal: 'This is from an internal line, not for customers.',
  customer: 'We have no public source for this story, or permission to name them.',
  link: 'It’s private or doesn’t use https, so every copy leaves it out.',
  absolute:
    'One exception, and the buyer doubts the rest. Say when it’s true: “by default,” “most.”',
  attack: 'It makes the buyer defend them. Say what happens, or ask about it.',
};
export const onlyFirst = (count: number) => `Only the first ${count} are shown.`;
export const sayInstead = (text: ReactNode) => <>Say instead: {text}</>;
export const leaveOut = 'Leave this sentence out';
export const copyClean = 'Copy clean';
export const left = (count: number) =>
  count === 1 ? '1 thing left to check' : `${count} things left to check`;
