import { useCallback, useEffect, useState } from 'react';
import { plainText } from '../../core/card/inline';
import { type Clip, type CopyOptions, clipOf } from '../../core/copy/clip';
import { unquote } from '../../core/copy/unquote';
import { isLineWording, type Wording } from '../../core/copy/wording';
import type { CopyOutcome } from '../../ui/clipboard';
import { useCardContext } from './card-context';
import { firstWords } from './text';

/** How long an outcome is shown, in ms: a copied line must not look as if that were its state. */
const SHOWN_MS: Readonly<Record<CopyOutcome, number>> = { copied: 1800, refused: 12_000 };

/** Added for each warning that has to be read, in ms. */
const READ_MS = 900;

/** The confirmation covers the header, so it goes after this long in any case, in ms. */
const LONGEST_MS = 3000;

export const REFUSED = 'The browser refused. The text is selected: press Ctrl+C (⌘C on a Mac).';

/** Returns how long to show the outcome of a copy, in ms. */
export function shownFor(outcome: CopyOutcome, warnings: number): number {
  const shown = SHOWN_MS[outcome];
  return outcome === 'copied' ? Math.min(shown + warnings * READ_MS, LONGEST_MS) : shown;
}

/**
 * Returns "Copied" and what is unusual about the copy: "Copied 5 lines as Markdown with source". It says
 * "without source" if a source was asked for and there is none.
 */
function copiedWords({ isMarkdown, hasSource }: Clip, lineCount: number): string {
  return [
    'Copied',
    ...(lineCount > 1 ? [`${lineCount} lines`] : []),
    ...(isMarkdown ? ['as Markdown'] : []),
    ...(hasSource === undefined ? [] : [hasSource ? 'with source' : 'without source']),
  ].join(' ');
}

/** Returns the words with a period, unless they end like a sentence. */
function asSentence(words: string): string {
  return /[.!?…]["”’)]?\u2069?$/.test(words) ? words : `${words}.`;
}

/** One copy and what to say about it. */
export interface CopyRequest {
  readonly clip: Clip;
  /** The text as it is read aloud. */
  readonly spoken: string;
  /** The lines that are remembered as copied. */
  readonly ids: readonly string[];
  /** Shown and announced after "Copied". */
  readonly warnings: readonly string[];
  /** Announced in place of "Mind: …". */
  readonly afterword?: string | undefined;
  /** What else happens, announced at the end. */
  readonly andThen?: string | undefined;
  /** What is selected if the browser refuses. */
  readonly words?: () => Node | null | undefined;
}

/** How a copy ended, for as long as that is shown. */
export interface Shown extends Pick<CopyRequest, 'warnings'> {
  readonly outcome: CopyOutcome;
  /** "Copied", and how. */
  readonly copied: string;
  /** The beginning of what was copied. */
  readonly name: string;
}

/** Closes the one confirmation or question that is open. */
let dismissOpen: (() => void) | undefined;

function nothingElse() {}

/**
 * Provides copying: copies, announces how it ended, and keeps that for as long as it is shown.
 *
 * @param close Closes what else is open at the same place; the same function each time.
 */
export function useCopy(close: () => void = nothingElse) {
  const { copy, announce, copying } = useCardContext();
  const [shown, setShown] = useState<Shown>();
  const hide = useCallback(() => setShown(undefined), []);
  const dismiss = useCallback(() => {
    hide();
    close();
  }, [hide, close]);
  /** Closes the confirmation or question of another line: only one is open at a time. */
  const dismissPrevious = useCallback(() => {
    if (dismissOpen !== dismiss) dismissOpen?.();
    dismissOpen = dismiss;
  }, [dismiss]);

  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setTimeout(hide, shownFor(shown.outcome, shown.warnings.length));
    return () => clearTimeout(timer);
  }, [shown, hide]);

  async function run(request: CopyRequest): Promise<CopyOutcome> {
    const { clip, ids, warnings, words } = request;
    const outcome = await copy(clip);
    dismissPrevious();
    const name = firstWords(request.spoken);
    const copied = copiedWords(clip, ids.length);
    setShown({ outcome, warnings, copied, name });
    if (outcome === 'copied') {
      const mind = warnings.length > 0 ? `Mind: ${warnings.join(', ')}.` : '';
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

  return { shown, run, dismissPrevious };
}

/** Provides the options of the next copy: as the rep has chosen, plus the source if Shift is held. */
export function useCopyOptions() {
  const { form, privatePages } = useCardContext().copying;
  return (withShift: boolean): CopyOptions => ({
    form,
    privatePages: privatePages(),
    ...(withShift && { withSource: true }),
  });
}

interface LineRequest extends Pick<CopyRequest, 'warnings' | 'andThen' | 'words'> {
  readonly withShift: boolean;
}

/** Provides copying of a line's text, as `useCopy` does. */
export function useCopyLine(close?: () => void) {
  const { shown, run, dismissPrevious } = useCopy(close);
  const optionsFor = useCopyOptions();

  function copy(wording: Wording, { withShift, ...request }: LineRequest) {
    // What is not a line of the card has no source that could be missing.
    const options = {
      ...optionsFor(withShift),
      ...(!isLineWording(wording) && { withSource: false }),
    };
    return run({
      ...request,
      clip: clipOf(wording.text, options, wording.citation),
      spoken: plainText(unquote(wording.text)),
      ids: isLineWording(wording) ? [wording.id] : [],
    });
  }

  return { shown, copy, dismissPrevious };
}
