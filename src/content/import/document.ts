import { BOLD_DEPTH, type Entry } from './entry';
import { namesInTitle } from './rival-name';

/** A whole file: its title and its contents. */
export interface MarkdownDocument {
  /** The section under the title. Without a title, it has no label. */
  readonly root: Entry;
  /** Everything in the file, including what is directly under the title. */
  readonly entries: readonly Entry[];
}

function isHeading({ kind, depth = BOLD_DEPTH }: Entry): boolean {
  return kind === 'section' && depth < BOLD_DEPTH;
}

/** Returns whether a heading says that its section is about a rival. */
const isNaming = ({ label = '' }: Entry): boolean => {
  const by = namesInTitle(label)?.by;
  return by === 'versus' || by === 'card';
};

/** Whether the first heading is above all others, or names the file's rival. */
function isTitle(first: Entry, headings: readonly Entry[]): boolean {
  if (headings.length === 1) return true;
  const others = headings.slice(1);
  if ((first.depth ?? 0) < Math.min(...others.map(({ depth = 0 }) => depth))) return true;
  return namesInTitle(first.label ?? '') !== undefined;
}

/** Finds the title of a file. */
export function documentOf(entries: readonly Entry[]): MarkdownDocument {
  const headings = entries.filter(isHeading);
  const [top] = entries;
  // Exported documents can have their title in bold, above all headings.
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
