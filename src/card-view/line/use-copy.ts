import { useCallback, useEffect, useState } from 'react';
import { plainText } from '../../core/card/inline';
import { holdOf } from '../../core/card/notice';
import { type Clip, type CopyOptions, clipOf } from '../../core/copy/clip';
import { unquote } from '../../core/copy/unquote';
import { isLineWording, type Wording } from '../../core/copy/wording';
import type { CopyOutcome, Picture } from '../../ui/clipboard';
import { useCardContext, usePrivatePages } from './card-context';
import { firstWords } from './text';
import * as words from './words';

/** How long an outcome is shown, in ms: short for a plain copy, so that it doesn't look like the line's state. */
const SHOWN_MS = { plain: 1800, withMore: 3000, refused: 12_000 } as const;

function lengthOf({ outcome, warnings, notes }: Shown): keyof typeof SHOWN_MS {
  if (outcome === 'refused') return outcome;
  return warnings.length + notes.length > 0 ? 'withMore' : 'plain';
}

/** Returns the text with a period, unless it already ends like a sentence. */
function asSentence(text: string): string {
  return /[.!?…]["”’)]?\u2069?$/.test(text) ? text : `${text}.`;
}

/** One copy and what to say about it. */
export interface CopyRequest {
  readonly clip: Clip & Picture;
  /** The text as it is read aloud. */
  readonly spoken: string;
  /** The lines that are marked as copied. */
  readonly ids: readonly string[];
  /** What was copied if it isn't the lines themselves, as a sentence: "Copied the chart". */
  readonly copied?: string;
  /** What the rep has to know about the copy. Shown and announced after "Copied". */
  readonly warnings: readonly string[];
  /** What else there is to say about it, after the warnings. */
  readonly notes?: readonly string[];
  /** Asks first if the card is on hold, although `ids` is empty. */
  readonly asksOnHold?: boolean;
  /** What the copy also does, as a sentence; announced at the end. */
  readonly andThen?: string | undefined;
}

/** How a copy ended, while that is shown. */
export interface Shown extends Required<Pick<CopyRequest, 'warnings' | 'notes'>> {
  readonly outcome: CopyOutcome;
  /** What was copied and how: "Copied with source". */
  readonly copied: string;
  /** The start of the copied text. */
  readonly name: string;
  readonly text: string;
}

/** Closes the confirmation or question that is open now. */
let dismissOpen: (() => void) | undefined;

function doNothing() {}

/**
 * Provides a function that copies and announces the outcome, and the outcome while it is shown.
 *
 * @param close Closes what else is open for the same line. Must be a stable function.
 */
export function useCopy(close: () => void = doNothing) {
  const { card, today, noteCopied, copy, announce, askHold } = useCardContext();
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
    const timer = setTimeout(hide, SHOWN_MS[lengthOf(shown)]);
    return () => clearTimeout(timer);
  }, [shown, hide]);

  /** Resolves to undefined if the card is on hold and the rep decides against the copy. */
  async function run(request: CopyRequest): Promise<CopyOutcome | undefined> {
    const { clip, ids, warnings, notes = [], andThen } = request;
    const { asksOnHold = ids.length > 0 } = request;
    const hold = card && holdOf(card, today);
    // What has no line of the card, such as a request for a card, can always be copied.
    if (hold && asksOnHold && !(await askHold(hold))) return undefined;
    const outcome = await copy(clip);
    dismissPrevious();
    const name = firstWords(request.spoken);
    const copied = request.copied ?? words.copied(clip, ids.length);
    setShown({ outcome, warnings, notes, copied, name, text: clip.text });
    if (outcome === 'copied') {
      const sentences = [name, ...warnings, ...notes, ...(andThen === undefined ? [] : [andThen])];
      announce(`${copied}: ${sentences.length > 1 ? sentences.map(asSentence).join(' ') : name}`);
      if (card && ids.length > 0) noteCopied(card.id, ids);
      return outcome;
    }
    announce(words.refused);
    return outcome;
  }

  return { shown, run, dismissPrevious };
}

/** Provides the options of the next copy: the chosen format, plus the source if Shift is held. */
export function useCopyOptions() {
  const { form } = useCardContext();
  const privatePages = usePrivatePages();
  return (withShift: boolean): CopyOptions => ({
    form,
    privatePages,
    ...(withShift && { withSource: true }),
  });
}

interface LineRequest extends Pick<CopyRequest, 'warnings' | 'notes' | 'andThen'> {
  readonly withShift: boolean;
}

/** Provides what `useCopy` does for the text of a line. */
export function useCopyLine(close?: () => void) {
  const { shown, run, dismissPrevious } = useCopy(close);
  const optionsFor = useCopyOptions();

  function copy(wording: Wording, { withShift, ...request }: LineRequest) {
    // Text that isn't a line of the card has no source, so none is reported missing.
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

  return { shown, run, copy, dismissPrevious };
}
