import { plainText } from '../../core/card/inline';
import { type ClipWish, clipOf } from '../../core/copy/clip';
import { isOfLine, type Saying } from '../../core/copy/saying';
import { unquote } from '../../core/copy/unquote';
import { useCardContext } from './card-context';
import { type CopyRequest, useCopy } from './use-copy';

/** How the next copy is to be made: as the rep has chosen, with the source besides if Shift is held. */
export function useWish() {
  const { form, privatePages } = useCardContext().copying;
  return (withShift: boolean): ClipWish => ({
    form,
    privatePages: privatePages(),
    ...(withShift && { withSource: true }),
  });
}

interface SayingRequest extends Pick<CopyRequest, 'minding' | 'andThen' | 'words'> {
  readonly withShift: boolean;
}

/** Copies the words of a line, as `useCopy` does. */
export function useCopySaying(leave?: () => void) {
  const { shown, run, takeTurn } = useCopy(leave);
  const wishFor = useWish();

  function copy(saying: Saying, { withShift, ...request }: SayingRequest) {
    // What is no line has no source to miss.
    const wish = { ...wishFor(withShift), ...(!isOfLine(saying) && { withSource: false }) };
    return run({
      ...request,
      clip: clipOf(saying.text, wish, saying.backing),
      spoken: plainText(unquote(saying.text)),
      ids: isOfLine(saying) ? [saying.id] : [],
    });
  }

  return { shown, copy, takeTurn };
}
