import { BOLD_DEPTH, type Entry } from './entry';
import { rivalInTitle } from './rival-in-title';

/** A file as a whole: its title, and what stands in it. */
export interface MarkdownDocument {
  /** The section that is headed by the title; a nameless one where there is no title. */
  readonly root: Entry;
  /** Everything else, the title's own section opened. */
  readonly entries: readonly Entry[];
}

function isHeading({ kind, depth = BOLD_DEPTH }: Entry): boolean {
  return kind === 'section' && depth < BOLD_DEPTH;
}

/** Whether the first heading is over all others, or names whom the file is about. */
function isTitle(first: Entry, headings: readonly Entry[], us: string): boolean {
  if (headings.length === 1) return true;
  const others = headings.slice(1).map(({ label = '' }) => rivalInTitle(label, us));
  const isOneOfMany =
    others.filter((each) => each.kind === 'named' && each.by !== 'name').length > 0;
  const { kind } = rivalInTitle(first.label ?? '', us);
  if ((first.depth ?? 0) < Math.min(...headings.slice(1).map(({ depth = 0 }) => depth)))
    return true;
  return !isOneOfMany && kind !== 'none';
}

/** A document export may set its title in bold, above all headings. */
function isBoldTitle({ label = '' }: Entry, us: string): boolean {
  const found = rivalInTitle(label, us);
  return found.kind === 'named' && found.by !== 'name';
}

/** Tells the title from what it heads. */
export function documentOf(entries: readonly Entry[], us: string): MarkdownDocument {
  const headings = entries.filter(isHeading);
  const [top] = entries;
  if (top?.kind === 'section' && top.depth === BOLD_DEPTH && isBoldTitle(top, us)) {
    return { root: top, entries: [...top.entries, ...entries.slice(1)] };
  }
  const [first] = headings;
  if (first === undefined || !isTitle(first, headings, us)) {
    return { root: { kind: 'section', line: 0, entries: [] }, entries };
  }
  const at = entries.indexOf(first);
  const before = entries.slice(0, at);
  return { root: first, entries: [...before, ...first.entries, ...entries.slice(at + 1)] };
}
