import type { Inline } from '../card/inline';

/** A stretch of words that look alike throughout. */
export interface Run {
  readonly text: string;
  readonly isCode: boolean;
  readonly isStrong: boolean;
  readonly isEmphasis: boolean;
  /** The address of the link that the words are part of. */
  readonly href?: string;
}

type Look = Omit<Run, 'text'>;

const PLAIN: Look = { isCode: false, isStrong: false, isEmphasis: false };

function runsIn(inline: Inline, look: Look): readonly Run[] {
  switch (inline.kind) {
    case 'text':
      return [{ ...look, text: inline.text }];
    case 'code':
      return [{ ...look, text: inline.text, isCode: true }];
    case 'strong':
      return flatten(inline.children, { ...look, isStrong: true });
    case 'emphasis':
      return flatten(inline.children, { ...look, isEmphasis: true });
    case 'link':
      return flatten(inline.children, { href: inline.href, ...look });
  }
}

function flatten(inlines: readonly Inline[], look: Look): readonly Run[] {
  return inlines.flatMap((inline) => runsIn(inline, look));
}

function looksLike(a: Look, b: Look): boolean {
  return (
    a.isCode === b.isCode &&
    a.isStrong === b.isStrong &&
    a.isEmphasis === b.isEmphasis &&
    a.href === b.href
  );
}

/** A tree laid out flat, without empty runs, and with neighbours that look alike as one. */
export function runsOf(inlines: readonly Inline[]): readonly Run[] {
  const runs: Run[] = [];
  for (const run of flatten(inlines, PLAIN)) {
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last && looksLike(last, run))
      runs[runs.length - 1] = { ...run, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}
