import { useState } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { askingWords, SAFER, warningsOf } from '../../card-view/line/status';
import { useCopyLine, useCopyOptions } from '../../card-view/line/use-copy';
import { partWords } from '../../card-view/parts/part';
import { plainText } from '../../core/card/inline';
import type { IsoDate, Line } from '../../core/card/line';
import { copyOfPart, wordingsToCopy } from '../../core/copy/part-copy';
import { type LineWording, originalWording, saferWording } from '../../core/copy/wording';
import type { FoundThing } from '../../core/search/found';
import { isRisky, type LineStatus, showsSaferFirst, statusOf } from '../../core/trust/line-status';
import { useEscape } from '../../ui/use-escape';
import { copyAgain, viewOnly } from './words';

/** What a click on a result copies. */
interface ResultCopy {
  readonly wordings: readonly LineWording[];
  /** Of the wordings. */
  readonly status: LineStatus;
  /** What the wording belongs to; undefined for a whole answer. */
  readonly line?: Line;
  /** Whether the wording is the line's safer one. */
  readonly isSafer?: boolean;
}

/** Returns what a click copies: a whole answer, because half of it could read as a concession, or one line. */
export function copyOfResult(found: FoundThing, today: IsoDate): ResultCopy {
  if (found.kind === 'objection') {
    const wordings = wordingsToCopy(found.answer);
    // A line that is copied in its safer wording needs no warning.
    const own = found.answer.filter(({ id }) => wordings.some((wording) => wording.id === id));
    const status = own.map(({ review }) => statusOf(review, today)).find((s) => s !== 'fine');
    return { wordings, status: status ?? 'fine' };
  }
  const line = found.kind === 'term' ? found.difference : found.line;
  const leads = found.kind === 'term' ? showsSaferFirst(line, today) : found.wording === 'safer';
  const safer = leads ? saferWording(line) : undefined;
  if (safer) return { wordings: [safer], status: 'fine', line, isSafer: true };
  return { wordings: [originalWording(line)], status: statusOf(line.review, today), line };
}

/** Provides a function that copies a result, or its line's other wording, and what to show of it. */
export function useResultCopy(found: FoundThing, { wordings, line, isSafer = false }: ResultCopy) {
  const { today, announce, guard } = useCardContext();
  const [asks, setAsks] = useState<string>();
  const { shown, run, copy } = useCopyLine();
  const optionsFor = useCopyOptions();
  useEscape(() => setAsks(undefined), asks !== undefined);

  function copyAnswer(answer: readonly Line[], withShift: boolean) {
    const content = { kind: 'passages', passages: [{ lines: answer }] } as const;
    const copied = copyOfPart(content, optionsFor(withShift));
    if (copied === undefined) return;
    const spoken = wordings.map(({ text }) => plainText(text)).join(' ');
    void run({ clip: copied.clip, spoken, ids: copied.ids, ...partWords(copied) });
  }

  function copyResult(withShift: boolean, other: boolean) {
    if (found.kind === 'objection') copyAnswer(found.answer, withShift);
    else if (line?.isPrivate) announce(viewOnly);
    else if (line) copyLine(line, withShift, other);
  }

  function copyLine(own: Line, withShift: boolean, other: boolean) {
    const status = statusOf(own.review, today);
    const safer = saferWording(own);
    // Where there's a safer wording, Alt is enough to show that the original is meant.
    const isGuarded = guard && status !== 'fine' && isRisky(own.review) && !safer;
    if (isGuarded && asks === undefined) {
      const question = copyAgain(askingWords(own.review, status));
      setAsks(question);
      announce(question);
      return;
    }
    setAsks(undefined);
    const given = isSafer !== other && safer;
    void copy(given || originalWording(own), {
      withShift,
      ...(given ? SAFER : { warnings: warningsOf(own.use, status) }),
    });
  }

  return { shown, asks, copyResult };
}
