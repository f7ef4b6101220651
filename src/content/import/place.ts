import { BOLD_DEPTH, type Entry } from './entry';

/** A section with those around it, innermost last. */
export interface Place {
  readonly section: Entry;
  readonly around: readonly Entry[];
}

/** Returns the labels above the lines of a section, without the file's title; innermost last. */
export function pathOf({ section, around }: Place): readonly string[] {
  return [...around, section].flatMap(({ label, depth }) =>
    depth === undefined || label === undefined ? [] : [label],
  );
}

/**
 * Returns the section that gives a part its title, and the heading within the part: a bold line heads a group
 * beneath the title of the section around it.
 */
export function headsOf({ section, around }: Place): {
  readonly title: Place;
  readonly heading?: string;
} {
  const outer = around.at(-1);
  // A heading that somebody chose, of depth 0, is no title.
  if (section.depth !== BOLD_DEPTH || !outer?.depth || section.label === undefined) {
    return { title: { section, around } };
  }
  return { title: { section: outer, around: around.slice(0, -1) }, heading: section.label };
}
