import type { Root, RootContent } from 'mdast';
import { plainText } from '../../core/card/inline';
import { isSignature } from './decide-use';
import { entriesOf, type Reading } from './entries-of-blocks';
import { BOLD_DEPTH, type Entry } from './entry';
import { bareLabel } from './labels';
import { isQuestion, isQuoted } from './leaf';
import type { Dropped } from './result';
import { inlinesOf, plainOf, writeBold, writeText } from './write-inline';

/** As many words as an item may have to be the heading of the list within it. */
const MAX_WORDS = 8;

/** What an item is called that only heads a list of its own, as a toggle does. */
function headOf({ kind, label, text, entries }: Entry): string | undefined {
  if (kind !== 'item' || entries.length === 0) return undefined;
  if (label !== undefined && text !== undefined) return undefined;
  const words = label ?? plainOf(text ?? '');
  const isSaid = isQuoted(words) || isQuestion(words) || /[.!…”"]$/.test(words);
  return words === '' || isSaid || words.split(/\s+/).length > MAX_WORDS ? undefined : words;
}

/**
 * Makes sections of list items that head lists of their own: editors write toggles and outlines so. An
 * item does only where most of its neighbors do, too.
 */
export function withToggles(entries: readonly Entry[]): readonly Entry[] {
  const items = entries.filter(({ kind }) => kind === 'item');
  const heading = items.filter((each) => headOf(each) !== undefined);
  const isOnlyOne = entries.length === 1 && (entries[0]?.entries.length ?? 0) > 1;
  const isOutline = (heading.length > 1 || isOnlyOne) && heading.length * 4 >= items.length * 3;
  return entries.map((entry): Entry => {
    const label = isOutline ? headOf(entry) : undefined;
    if (label !== undefined) {
      const { line } = entry;
      return {
        kind: 'section',
        depth: BOLD_DEPTH,
        label,
        line,
        entries: withToggles(entry.entries),
      };
    }
    return entry.kind === 'section' ? { ...entry, entries: withToggles(entry.entries) } : entry;
  });
}

/** A file as a tree of labelled texts, and what of it nobody reads. */
export interface Outline {
  readonly entries: readonly Entry[];
  readonly dropped: readonly Dropped[];
}

interface Open {
  readonly depth: number;
  readonly entries: Entry[];
}

/** Footnotes are beside the last section, beneath every heading. */
const NOTES_DEPTH = BOLD_DEPTH - 1;

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
    const words = writeText(rest ?? text.trim());
    if (words === '') return [];
    return [{ kind: 'words', ...(label && { label }), text: words, line: index + 2, entries: [] }];
  });
}

/** Whether a bold line serves as a heading. A bold sentence is one that is stressed. */
function isHeading({ kind, label = '', text, entries }: Entry): boolean {
  const isBare = label !== '' && text === undefined && entries.length === 0;
  return kind === 'words' && isBare && !/[.!]$/.test(label);
}

class Tree {
  readonly top: Entry[] = [];
  private readonly open: Open[] = [];

  /** Ends all sections of this depth and below. */
  close(depth: number): void {
    while ((this.open.at(-1)?.depth ?? -1) >= depth) this.open.pop();
  }

  begin(depth: number, label: string, line: number): void {
    this.close(depth);
    const entries: Entry[] = [];
    this.add({ kind: 'section', label, depth, line, entries });
    this.open.push({ depth, entries });
  }

  add(entry: Entry): void {
    (this.open.at(-1)?.entries ?? this.top).push(entry);
  }

  addBlock(block: RootContent, reading: Reading): void {
    for (const [at, entry] of entriesOf(block, reading).entries()) {
      if (isHeading(entry)) this.begin(BOLD_DEPTH, entry.label ?? '', entry.line);
      else {
        const last = this.open.at(-1);
        const isInBold = last?.depth === BOLD_DEPTH && last.entries.length > 0;
        // A paragraph with a label isn't beneath the bold heading of the paragraphs before it.
        const beginsLabeled = at === 0 && entry.kind === 'words' && entry.label !== undefined;
        if (isInBold && beginsLabeled) this.close(BOLD_DEPTH);
        this.add(entry);
      }
    }
  }
}

function settled(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry, at): Entry => {
    const { kind, depth, label = '', line } = entry;
    // A bold line that heads nothing is a text.
    if (kind === 'section' && depth === BOLD_DEPTH && entry.entries.length === 0) {
      return { kind: 'words', text: writeBold(label), line, entries: [] };
    }
    const { text = '', label: nextLabel, entries: below } = entries[at + 1] ?? {};
    const isSigned = nextLabel === undefined && below?.length === 0 && isSignature(text);
    return { ...entry, entries: settled(entry.entries), ...(isSigned && { isSigned }) };
  });
}

/** Returns the tree of labelled texts of a parsed file. Loses no words but those it lists. */
export function outlineOf(root: Root): Outline {
  const reading: Reading = { addresses: addressesOf(root), dropped: [] };
  const tree = new Tree();
  const heading = root.children.find((block) => block.type === 'heading');
  const title = heading && bareLabel(plainText(inlinesOf(heading.children, reading.addresses)));
  const footnotes = root.children.filter((block) => block.type === 'footnoteDefinition');
  for (const block of root.children) {
    const line = block.position?.start.line ?? 1;
    if (block.type === 'yaml') {
      for (const entry of frontmatterOf(block.value)) {
        const isRepeat = entry.label === 'title' && plainOf(entry.text ?? '') === title;
        const { line: at, text: words = '' } = entry;
        if (isRepeat) reading.dropped.push({ line: at, text: words, why: 'a repeat of the title' });
        else tree.add(entry);
      }
    } else if (block.type === 'thematicBreak') tree.close(BOLD_DEPTH);
    else if (block.type === 'footnoteDefinition') continue;
    else if (block.type === 'heading') {
      const words = plainText(inlinesOf(block.children, reading.addresses));
      tree.begin(block.depth, bareLabel(words), line);
    } else tree.addBlock(block, reading);
  }
  const [firstNote] = footnotes;
  if (firstNote) {
    tree.close(0);
    tree.begin(NOTES_DEPTH, 'Footnotes', firstNote.position?.start.line ?? 1);
    for (const note of footnotes) for (const each of entriesOf(note, reading)) tree.add(each);
  }
  return { entries: withToggles(settled(tree.top)), dropped: reading.dropped };
}
