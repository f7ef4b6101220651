import { useCallback, useEffect, useState } from 'react';
import type { Clip } from '../../core/copy/clip';
import type { CopyOutcome } from '../../ui/clipboard';
import { useCardContext } from './card-context';
import { copiedWords } from './copied-words';
import { firstWords } from '../../ui/text';
import { REFUSED } from './refusal';
import { shownFor } from './shown-for';
import { takeTurn } from './take-turn';

/** One copy and what is to be said of it. */
export interface CopyRequest {
  readonly clip: Clip;
  /** The words as they are read aloud. */
  readonly spoken: string;
  /** Under which it is remembered that it was copied. */
  readonly ids: readonly string[];
  /** What to bear in mind, shown and said after "Copied". */
  readonly minding: readonly string[];
  /** Said in place of "Mind: …". */
  readonly afterword?: string | undefined;
  /** What happens besides, said at the end. */
  readonly andThen?: string | undefined;
  /** What is selected if the browser refuses. */
  readonly words?: () => Node | null | undefined;
}

/** How a copy ended, for as long as that is shown. */
export interface Shown extends Pick<CopyRequest, 'minding'> {
  readonly outcome: CopyOutcome;
  /** "Copied", and how. */
  readonly copied: string;
  /** The beginning of what was copied. */
  readonly name: string;
}

/** With an end, where it has none of its own. */
function asSentence(words: string): string {
  return /[.!?…]["”’)]?\u2069?$/.test(words) ? words : `${words}.`;
}

/** For what has nothing to take down besides the confirmation. */
function nothingElse() {}

/**
 * Copies, says how it ended, and keeps that for as long as it is shown.
 *
 * @param leave Takes down what else stands there; the same function each time.
 */
export function useCopy(leave: () => void = nothingElse) {
  const { copy, announce, copying } = useCardContext();
  const [shown, setShown] = useState<Shown>();
  const hide = useCallback(() => setShown(undefined), []);
  const giveWay = useCallback(() => {
    hide();
    leave();
  }, [hide, leave]);
  const takeTurnHere = useCallback(() => takeTurn(giveWay), [giveWay]);

  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setTimeout(hide, shownFor(shown.outcome, shown.minding.length));
    return () => clearTimeout(timer);
  }, [shown, hide]);

  async function run(request: CopyRequest): Promise<CopyOutcome> {
    const { clip, ids, minding, words } = request;
    const outcome = await copy(clip);
    takeTurnHere();
    const name = firstWords(request.spoken);
    const copied = copiedWords(clip, ids.length);
    setShown({ outcome, minding, copied, name });
    if (outcome === 'copied') {
      const mind = minding.length > 0 ? `Mind: ${minding.join(', ')}.` : '';
      const rest = [request.afterword ?? mind, request.andThen ?? ''].filter(Boolean).join(' ');
      announce(`${copied}: ${rest === '' ? name : `${asSentence(name)} ${rest}`}`);
      if (ids.length > 0) copying.note(ids);
      return outcome;
    }
    announce(REFUSED);
    const node = words?.();
    if (node) getSelection()?.selectAllChildren(node);
    return outcome;
  }

  return { shown, run, takeTurn: takeTurnHere };
}
