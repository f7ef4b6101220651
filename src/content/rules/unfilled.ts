import type { Path } from '../problem';
import { type CheckedLine, cardRule, type Finding } from './rule';
import { proseOf } from './spoken';

/** What templates leave for the writer: `[Customer]`, `{{name}}`, TBD, lorem ipsum. */
const GAP =
  /\[(?=[^\]\n]{0,200}?\p{L})(?!sic\])[^\]\n]{2,200}\](?![([])|\{\{[^{}\n]{0,200}\}\}|(?<![\p{L}\p{N}])(?:TBD|TBC|TODO|FIXME|XXX+|YYYY-MM-DD)(?![\p{L}\p{N}])|[Ll]orem ipsum|^["“]?(?:\.{3}|…|_{3,})["”]?$/u;

/** The first gap that a writer has still to fill. */
function gapIn(text: string): string | undefined {
  return GAP.exec(text)?.[0];
}

/** Whether the line's own words are still to be written. */
export function isUnfilled({ own }: CheckedLine): boolean {
  return gapIn(proseOf(own)) !== undefined;
}

const MEND = 'Write it, or remove what you have nothing for.';

function told(gap: string | undefined, path: Path): readonly Omit<Finding, 'file'>[] {
  return gap === undefined
    ? []
    : [{ path, what: `This is still to be filled in: ${gap}`, mend: MEND }];
}

/** Texts outside the lines: names, headings, table heads. */
function gapsAround(value: unknown, path: Path = []): readonly Omit<Finding, 'file'>[] {
  if (typeof value === 'string') return path.at(-1) === '$schema' ? [] : told(gapIn(value), path);
  if (typeof value !== 'object' || value === null || 'review' in value) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    gapsAround(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

export const unfilled = cardRule(
  'unfilled',
  'A rep who reads a template aloud does so once.',
  ({ card, lines }) => [
    ...gapsAround(card),
    ...lines.flatMap(({ entry, path, own, safer }) =>
      [
        ...told(gapIn(proseOf(own)), [...path, 'text']),
        ...told(safer && gapIn(proseOf(safer)), [...path, 'review', 'safer']),
        ...told(gapIn(entry.label ?? ''), [...path, 'label']),
        ...told(gapIn(entry.review.note ?? ''), [...path, 'review', 'note']),
      ].map((finding) => ({ ...finding, lines: [entry.id] })),
    ),
  ],
);
