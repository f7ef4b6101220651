import { fold } from '../../core/match/fold';
import { BOLD_DEPTH, type Entry } from './entry';
import { givenName, namesInTitle } from './rival-name';

/** A file as a whole: its title, and what is in it. */
export interface MarkdownDocument {
  /** The section that is headed by the title; a nameless one where there is no title. */
  readonly root: Entry;
  /** Everything else, the title's own section opened. */
  readonly entries: readonly Entry[];
}

function isHeading({ kind, depth = BOLD_DEPTH }: Entry): boolean {
  return kind === 'section' && depth < BOLD_DEPTH;
}

/** Returns whether a heading says that what it heads is about a rival. */
export const isNaming = ({ label = '' }: Entry): boolean => {
  const by = namesInTitle(label)?.by;
  return by === 'versus' || by === 'card';
};

function namesIn({ label = '' }: Entry): readonly string[] {
  const titled = namesInTitle(label);
  if (titled === undefined) return [];
  const names = titled.by === 'versus' ? [titled.left, ...titled.right] : [titled.name];
  return names.map((name) => fold(givenName(name).name)).filter((name) => name !== '');
}

/** Whether the first heading is over all others, or names whom the file is about. */
function isTitle(first: Entry, headings: readonly Entry[]): boolean {
  if (headings.length === 1) return true;
  const others = headings.slice(1);
  if ((first.depth ?? 0) < Math.min(...others.map(({ depth = 0 }) => depth))) return true;
  const names = namesIn(first);
  // "GPS vs. The Map" may head a section; "Us vs Another" heads another card.
  const isOneOfMany = others.some(
    (other) =>
      isNaming(other) && (!isNaming(first) || namesIn(other).some((name) => names.includes(name))),
  );
  return !isOneOfMany && namesInTitle(first.label ?? '') !== undefined;
}

/** Tells the title from what it heads. */
export function documentOf(entries: readonly Entry[]): MarkdownDocument {
  const headings = entries.filter(isHeading);
  const [top] = entries;
  // A document export may set its title in bold, above all headings.
  if (top?.kind === 'section' && top.depth === BOLD_DEPTH && isNaming(top)) {
    return { root: { ...top, isTitle: true }, entries: [...top.entries, ...entries.slice(1)] };
  }
  const [first] = headings;
  if (first === undefined || !isTitle(first, headings)) {
    return { root: { kind: 'section', line: 0, isTitle: true, entries: [] }, entries };
  }
  const at = entries.indexOf(first);
  const all = [...entries.slice(0, at), ...first.entries, ...entries.slice(at + 1)];
  return { root: { ...first, isTitle: true }, entries: all };
}
