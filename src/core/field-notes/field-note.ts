import type { IsoDate, Line } from '../card/line';
import { originalWording, sayableWording } from '../copy/wording';
import { wordsDigest } from '../recall/copied-wording';
import { MAX_COPIED } from '../screen/memory';
import { shortText } from '../text/short-text';
import { fieldsOf, parseJsonList } from '../text/unvalidated';

/** How a line did: it worked, it fell flat, or it's wrong. */
export const VERDICTS = ['worked', 'flat', 'wrong'] as const;

export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_NAME: Readonly<Record<Verdict, string>> = {
  worked: 'Worked',
  flat: 'Fell flat',
  wrong: 'Wrong',
};

/** The longest remark, in characters. */
export const MAX_REMARK = 80;

/** What a rep has noted about a line. */
export interface FieldNote {
  /** The card's id. */
  readonly card: string;
  /** The line's id, for both of its wordings. */
  readonly line: string;
  /** The `wordsDigest` of the wording that a rep says: the safer one if the original has a problem. */
  readonly words: string;
  readonly verdict: Verdict;
  /** What is wrong, in the rep's words: at most {@link MAX_REMARK} characters. */
  readonly remark?: string | undefined;
  /** The persona chosen at the time. */
  readonly persona?: string | undefined;
  readonly day: IsoDate;
}

/** Returns a note on a line as it's worded today. */
export function noteOn(
  line: Line,
  { remark, ...note }: Omit<FieldNote, 'line' | 'words'>,
): FieldNote {
  const { text } = sayableWording(line) ?? originalWording(line);
  const short = shortText(remark ?? '', MAX_REMARK);
  return { ...note, line: line.id, words: wordsDigest(text), ...(short && { remark: short }) };
}

function isNote(value: unknown): value is FieldNote {
  const { card, line, words, verdict, remark, persona, day } = fieldsOf(value);
  return (
    [card, line, words, day].every((each) => typeof each === 'string') &&
    [remark, persona].every((each) => each === undefined || typeof each === 'string') &&
    VERDICTS.some((each) => each === verdict)
  );
}

/** Returns the notes that a deal's memory has stored, without any that are damaged. */
export function storedNotes(stored: string | undefined): readonly FieldNote[] {
  return parseJsonList(stored).filter(isNote);
}

/**
 * Returns what to store after a line's note was set or removed. Each line has at most one note per deal; the
 * oldest beyond {@link MAX_COPIED} are dropped.
 */
export function withNote(
  stored: string | undefined,
  { card, line }: Pick<FieldNote, 'card' | 'line'>,
  note: FieldNote | undefined,
): string | undefined {
  const others = storedNotes(stored).filter((each) => each.card !== card || each.line !== line);
  const notes = [...others, ...(note ? [note] : [])].slice(-MAX_COPIED);
  return notes.length === 0 ? undefined : JSON.stringify(notes);
}
