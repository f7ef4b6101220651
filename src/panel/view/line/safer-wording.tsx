import type { Line } from '../../../core/card/line';
import { CopyButton } from './copy-button';

/** Words that hold up in front of the customer, to copy instead of a risky line. */
export function SaferWording({ line }: { readonly line: Line }) {
  const { safer } = line.review;
  if (safer === undefined) return null;
  // A safer wording is made to be said aloud, even where the line itself was internal.
  const use = line.use === 'ask' ? 'ask' : 'say';
  return (
    <CopyButton text={safer} use={use} label={use === 'ask' ? 'Safer to ask' : 'Safer to say'} />
  );
}
