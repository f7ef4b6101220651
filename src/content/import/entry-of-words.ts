import { type Inline, plainText } from '../../core/card/inline';
import type { Entry, EntryKind, Words } from './entry';
import { labelled } from './label';
import { writeInline } from './write-inline';

/** Splits words wherever a sign is in their text. */
function splitAt({ inlines, line }: Words, sign: RegExp | string): readonly Words[] {
  const parts: { inlines: Inline[]; line: number }[] = [{ inlines: [], line }];
  for (const inline of inlines) {
    const texts = inline.kind === 'text' ? inline.text.split(sign) : [];
    if (inline.kind !== 'text') parts.at(-1)?.inlines.push(inline);
    for (const [index, text] of texts.entries()) {
      const below = sign === '\n' ? parts.length : 0;
      if (index > 0) parts.push({ inlines: [], line: line + below });
      if (text !== '') parts.at(-1)?.inlines.push({ kind: 'text', text });
    }
  }
  return parts;
}

/** Returns the lines of a paragraph, as the writer broke them. */
export function linesOf(words: Words): readonly Words[] {
  return splitAt(words, '\n').filter(({ inlines }) => plainText(inlines).trim() !== '');
}

const LINE_END: Inline = { kind: 'text', text: '\n' };

/** Signs between several labelled texts in one line: "Owner: … | Updated: …". */
const BETWEEN = /\s+[|·•]\s+/;

/** A line in its labelled texts, if a sign separates them and each has a label. */
function partsOf(words: Words): readonly Words[] {
  const parts = splitAt(words, BETWEEN);
  return parts.every(({ inlines }) => labelled(inlines).label !== undefined) ? parts : [words];
}

/** Whether a line within a paragraph begins something of its own, and isn't just wrapped there. */
function beginsAnew(inlines: readonly Inline[], isPlainFirst: boolean): boolean {
  const { label, rest, isPlain } = labelled(inlines);
  if (label === undefined || rest.length === 0) return false;
  return !isPlain || isPlainFirst;
}

/** A paragraph in what belongs together: a line with a label begins anew, others go on. */
function passagesOf(words: Words): readonly Words[] {
  const passages: { inlines: Inline[]; line: number }[] = [];
  let isPlainFirst = false;
  for (const whole of linesOf(words)) {
    for (const { inlines, line } of partsOf(whole)) {
      const last = passages.at(-1);
      const isPart = inlines !== whole.inlines;
      if (last === undefined || isPart || beginsAnew(inlines, isPlainFirst)) {
        if (last === undefined) isPlainFirst = labelled(inlines).isPlain === true;
        passages.push({ inlines: [...inlines], line });
      } else last.inlines.push(LINE_END, ...inlines);
    }
  }
  return passages;
}

/** A line that is nothing but bold labels what the next line of its paragraph says. */
function withLabelLine(inlines: readonly Inline[]): ReturnType<typeof labelled> {
  const end = inlines.indexOf(LINE_END);
  if (end < 0) return labelled(inlines);
  const head = labelled(inlines.slice(0, end));
  return head.label !== undefined && head.rest.length === 0
    ? { label: head.label, rest: inlines.slice(end + 1) }
    : labelled(inlines);
}

/** Returns where a text leads, if it's nothing but one link. */
export function pointsAt(inlines: readonly Inline[]): Entry['points'] {
  const all = inlines.filter((inline) => plainText([inline]).trim() !== '');
  const [only] = all;
  if (all.length !== 1 || only?.kind !== 'link') return undefined;
  if (only.href.startsWith('#')) return 'here';
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(only.href) ? 'away' : 'beside';
}

/** Returns a paragraph as one entry or, if several of its lines have labels, as several. */
export function entriesOfWords(kind: EntryKind, words: Words): readonly Entry[] {
  return passagesOf(words).flatMap(({ inlines, line }): readonly Entry[] => {
    const { label, rest } = withLabelLine(inlines);
    const text = writeInline(rest);
    const points = pointsAt(rest);
    if (label === undefined && text === '') return [];
    return [
      {
        kind,
        ...(label !== undefined && { label }),
        ...(text !== '' && { text }),
        ...(points !== undefined && { points }),
        line,
        entries: [],
      },
    ];
  });
}
