import type { Line } from '../../core/card/line';
import { saferSaying } from '../../core/copy/saying';
import { CopyButton } from './copy-button';

/** Words that hold up in front of the customer, to copy instead of a risky line. */
export function SaferWording({ line }: { readonly line: Line }) {
  const saying = saferSaying(line);
  if (saying === undefined) return null;
  return (
    <CopyButton saying={saying} label={saying.use === 'ask' ? 'Safer to ask' : 'Safer to say'} />
  );
}
