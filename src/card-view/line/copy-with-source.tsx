import type { Line } from '../../core/card/line';
import { mayLeave } from '../../core/copy/private-address';
import { type LineSaying, saferSaying } from '../../core/copy/saying';
import { wordsToSay } from '../../core/copy/words-to-say';
import { leadsWithSafer } from '../../core/trust/leads-with-safer';
import { standingOf } from '../../core/trust/standing';
import { TextButton } from '../../ui/button';
import { useCardContext } from './card-context';
import { Confirmation } from './confirmation';
import { mindingOf } from './minding';
import { Refusal } from './refusal';
import { useCopySaying } from './use-copy-saying';

/**
 * Copies what may be said of a line together with who says so too, whatever a click on the line
 * copies. Not there where there is no such source that may leave.
 */
export function CopyWithSource({ line }: { readonly line: Line }) {
  const { today, copying } = useCardContext();
  const { shown, copy } = useCopySaying();
  // Nothing here asks before it copies, so the words are those that need not be asked about.
  const saying = leadsWithSafer(line, today) ? saferSaying(line) : wordsToSay(line);
  const sources = saying?.backing?.sources ?? [];
  const isBacked = sources.some(
    ({ href }) => href === undefined || mayLeave(href, copying.privatePages()),
  );
  if (saying === undefined || line.isPrivate || !isBacked) return null;
  const isSafer = saying.id !== line.id;

  function onClick(words: LineSaying) {
    const minding = isSafer
      ? ['safer wording']
      : mindingOf(words.use, standingOf(line.review, today));
    void copy(words, { withShift: true, minding });
  }

  return (
    <>
      <TextButton onClick={() => onClick(saying)}>
        {isSafer ? 'Copy the safer words with source' : 'Copy with source'}
      </TextButton>
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' && <Refusal />}
    </>
  );
}
