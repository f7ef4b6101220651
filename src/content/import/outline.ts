import type { Root, RootContent } from 'mdast';
import { plainText } from '../../core/card/inline';
import { entriesOf, type Reading } from './entries-of-blocks';
import { BOLD_DEPTH, type Entry } from './entry';
import { bareLabel } from './label';
import { plainOf } from './plain-words';
import type { Dropped } from './result';
import { withToggles } from './toggles';
import { inlinesOf, writeInline } from './write-inline';

/** A file as a tree of labelled texts, and what of it nobody reads. */
export interface Outline {
  readonly entries: readonly Entry[];
  readonly dropped: readonly Dropped[];
}

interface Open {
  readonly depth: number;
  readonly entry: Entry & { readonly entries: Entry[] };
}

/** As many words as a line before a list may have to be its heading. */
const MAX_LEAD_WORDS = 6;

function addressesOf(root: Root): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const node of root.children) {
    if (node.type === 'definition' && !addresses.has(node.identifier)) {
      addresses.set(node.identifier, node.url);
    }
  }
  return addresses;
}

/** The properties above a page. */
function frontmatterOf(value: string): readonly Entry[] {
  return value.split('\n').flatMap((text, index): readonly Entry[] => {
    const [, label, rest] = /^([\w -]+):\s*["']?(.*?)["']?\s*$/.exec(text) ?? [];
    const words = writeInline([{ kind: 'text', text: rest ?? text.trim() }]);
    if (words === '') return [];
    return [{ kind: 'words', ...(label && { label }), text: words, line: index + 2, entries: [] }];
  });
}

/** Whether a line leads into the list after it as a heading would: "Red flags:". */
function isLead(entry: Entry, next: RootContent | undefined): boolean {
  const { kind, label, text = '' } = entry;
  if (kind !== 'words' || label !== undefined || next?.type !== 'list') return false;
  return /[:：]$/.test(text) && text.split(/\s+/).length <= MAX_LEAD_WORDS;
}

/** Whether a bold line serves as a heading. A bold sentence is one that is stressed. */
function isHeading({ kind, label = '', text }: Entry): boolean {
  return kind === 'words' && label !== '' && text === undefined && !/[.!]$/.test(label);
}

/** Footnotes stand beside the last section, beneath every heading. */
const NOTES_DEPTH = BOLD_DEPTH - 1;

class Tree {
  readonly top: Entry[] = [];
  private readonly open: Open[] = [];

  /** Ends all sections of this depth and below. */
  close(depth: number): void {
    while ((this.open.at(-1)?.depth ?? -1) >= depth) this.open.pop();
  }

  begin(depth: number, label: string, line: number): void {
    this.close(depth);
    const entry = { kind: 'section', label, depth, line } as const;
    const opened: Open = { depth, entry: { ...entry, entries: [] } };
    this.add(opened.entry);
    this.open.push(opened);
  }

  add(entry: Entry): void {
    (this.open.at(-1)?.entry.entries ?? this.top).push(entry);
  }

  get isInBold(): boolean {
    return this.open.at(-1)?.depth === BOLD_DEPTH;
  }

  get isBoldEmpty(): boolean {
    return this.isInBold && this.open.at(-1)?.entry.entries.length === 0;
  }
}

/** A bold line under which nothing stands was a sentence. */
function settled(entry: Entry): Entry {
  const { kind, depth, label = '', line, entries } = entry;
  if (kind !== 'section') return entry;
  if (depth === BOLD_DEPTH && entries.length === 0) {
    const children = [{ kind: 'text', text: label }] as const;
    return { kind: 'words', text: writeInline([{ kind: 'strong', children }]), line, entries };
  }
  return { ...entry, entries: entry.entries.map(settled) };
}

function addBlock(tree: Tree, block: RootContent, next: RootContent | undefined, reading: Reading) {
  for (const entry of entriesOf(block, reading)) {
    if (isHeading(entry)) tree.begin(BOLD_DEPTH, entry.label ?? '', entry.line);
    else if (isLead(entry, next)) {
      tree.begin(BOLD_DEPTH, bareLabel(entry.text ?? ''), entry.line);
    } else {
      const startsAnew = entry.kind === 'words' && entry.label !== undefined;
      if (startsAnew && tree.isInBold && !tree.isBoldEmpty) tree.close(BOLD_DEPTH);
      tree.add(entry);
    }
  }
}

/** The properties above a page; its title there says again what the page's heading says. */
function addFrontmatter(tree: Tree, value: string, { children }: Root, reading: Reading): void {
  const heading = children.find((block) => block.type === 'heading');
  const title = heading && plainText(inlinesOf(heading.children, reading.addresses));
  for (const entry of frontmatterOf(value)) {
    const isTitle = entry.label === 'title';
    if (isTitle && title !== undefined && bareLabel(title) === plainOf(entry.text ?? '')) {
      reading.dropped.push({ line: entry.line, text: title, why: 'a repeat of the title' });
    } else tree.add(entry);
  }
}

/** Makes the tree of labelled texts of a parsed file. Loses no word but those it lists. */
export function outlineOf(root: Root): Outline {
  const reading: Reading = { addresses: addressesOf(root), dropped: [] };
  const tree = new Tree();
  const footnotes = root.children.filter((block) => block.type === 'footnoteDefinition');
  for (const [index, block] of root.children.entries()) {
    const line = block.position?.start.line ?? 1;
    if (block.type === 'yaml') addFrontmatter(tree, block.value, root, reading);
    else if (block.type === 'thematicBreak') tree.close(BOLD_DEPTH);
    else if (block.type === 'footnoteDefinition') continue;
    else if (block.type === 'heading') {
      const words = plainText(inlinesOf(block.children, reading.addresses));
      tree.begin(block.depth, bareLabel(words), line);
    } else addBlock(tree, block, root.children[index + 1], reading);
  }
  const [firstNote] = footnotes;
  if (firstNote) {
    tree.close(0);
    tree.begin(NOTES_DEPTH, 'Footnotes', firstNote.position?.start.line ?? 1);
    for (const note of footnotes) for (const each of entriesOf(note, reading)) tree.add(each);
  }
  return { entries: withToggles(tree.top.map(settled)), dropped: reading.dropped };
}
