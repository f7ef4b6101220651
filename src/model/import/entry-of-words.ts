import { type Inline, plainText } from '../../core/card/inline';
import type { Entry, EntryKind, Words } from './entry';
import { labelled } from './label';
import { writeInline } from './write-inline';

/** A paragraph in its lines: each begins where the writer began one. */
function linesOf({ inlines, line }: Words): readonly Words[] {
  const lines: { inlines: Inline[]; line: number }[] = [{ inlines: [], line }];
  for (const inline of inlines) {
    const parts = inline.kind === 'text' ? inline.text.split('\n') : [];
    if (parts.length < 2) {
      lines.at(-1)?.inlines.push(inline);
      continue;
    }
    for (const [index, text] of parts.entries()) {
      if (index > 0) lines.push({ inlines: [], line: (lines.at(-1)?.line ?? line) + 1 });
      if (text !== '') lines.at(-1)?.inlines.push({ kind: 'text', text });
    }
  }
  return lines.filter(({ inlines: found }) => plainText(found).trim() !== '');
}

const BLANK_END: Inline = { kind: 'text', text: '\n' };

/** A paragraph in what belongs together: a line with a label begins anew, others go on. */
function passagesOf(words: Words): readonly Words[] {
  const passages: { inlines: Inline[]; line: number }[] = [];
  for (const { inlines, line } of linesOf(words)) {
    const last = passages.at(-1);
    if (last === undefined || labelled(inlines).label !== undefined) {
      passages.push({ inlines: [...inlines], line });
    } else last.inlines.push(BLANK_END, ...inlines);
  }
  return passages;
}

/** A line that is nothing but bold labels what the next line of its paragraph says. */
function withLabelLine(inlines: readonly Inline[]): ReturnType<typeof labelled> {
  const end = inlines.indexOf(BLANK_END);
  if (end < 0) return labelled(inlines);
  const head = labelled(inlines.slice(0, end));
  return head.label !== undefined && head.rest.length === 0
    ? { label: head.label, rest: inlines.slice(end + 1) }
    : labelled(inlines);
}

/** A paragraph as one entry or, where several of its lines have labels, as several. */
export function entriesOfWords(kind: EntryKind, words: Words): readonly Entry[] {
  return passagesOf(words).flatMap(({ inlines, line }): readonly Entry[] => {
    const { label, rest } = withLabelLine(inlines);
    const text = writeInline(rest);
    if (label === undefined && text === '') return [];
    return [
      {
        kind,
        ...(label !== undefined && { label }),
        ...(text !== '' && { text }),
        line,
        entries: [],
      },
    ];
  });
}
