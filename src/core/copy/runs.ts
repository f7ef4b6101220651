import type { Inline } from '../card/inline';

/** A stretch of text with the same formatting. */
export interface Run {
  readonly text: string;
  readonly isCode: boolean;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** The address of the link around the text. */
  readonly href?: string;
}

type Format = Omit<Run, 'text'>;

const PLAIN: Format = { isCode: false, isStrong: false, isEmphasis: false };

function runsIn(inline: Inline, format: Format): readonly Run[] {
  switch (inline.kind) {
    case 'text':
      return [{ ...format, text: inline.text }];
    case 'code':
      return [{ ...format, text: inline.text, isCode: true }];
    case 'strong':
      return flatten(inline.children, { ...format, isStrong: true });
    case 'emphasis':
      return flatten(inline.children, { ...format, isEmphasis: true });
    case 'link':
      return flatten(inline.children, { href: inline.href, ...format });
  }
}

function flatten(inlines: readonly Inline[], format: Format): readonly Run[] {
  return inlines.flatMap((inline) => runsIn(inline, format));
}

function hasSameFormat(a: Format, b: Format): boolean {
  return (
    a.isCode === b.isCode &&
    a.isStrong === b.isStrong &&
    a.isEmphasis === b.isEmphasis &&
    a.href === b.href
  );
}

/** Returns a tree as a flat list of runs, merging neighbors with the same format and dropping empty ones. */
export function runsOf(inlines: readonly Inline[]): readonly Run[] {
  const runs: Run[] = [];
  for (const run of flatten(inlines, PLAIN)) {
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last && hasSameFormat(last, run))
      runs[runs.length - 1] = { ...run, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}
