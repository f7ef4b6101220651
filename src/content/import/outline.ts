import type { Root, RootContent } from 'mdast';
import { plainText } from '../../core/card/inline';
import { isSignature } from './decide-use';
import { entriesOf, type Reading } from './entries-of-blocks';
import { BOLD_DEPTH, type Entry } from './entry';
import { bareLabel } from './labels';
import { isQuestion, isQuoted } from './leaf';
import type { Dropped } from './result';
import { namesInTitle } from './rival-name';
import { inlinesOf, plainOf, writeBold, writeText } from './write-inline';

/** A whole file as a tree of labelled texts. */
export interface MarkdownDocument {
  /** The section under the title. Without a title, it has no label. */
  readonly root: Entry;
  /** Everything in the file, including what is directly under the title. */
  readonly entries: readonly Entry[];
  /** The parts of the file that don't become text of a card. */
  readonly dropped: readonly Dropped[];
}

/** As many words as an item may have to be the heading of the list within it. */
const MAX_WORDS = 8;
/** Footnotes belong to no section, so they're deeper than any heading. */
const NOTES_DEPTH = BOLD_DEPTH - 1;

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
 * item does only where most of its neighbors do, too. A bold line that heads nothing is a text.
 */
function settled(entries: readonly Entry[]): readonly Entry[] {
  const items = entries.filter(({ kind }) => kind === 'item');
  const heading = items.filter((each) => headOf(each) !== undefined);
  const isOnlyOne = entries.length === 1 && (entries[0]?.entries.length ?? 0) > 1;
  const isOutline = (heading.length > 1 || isOnlyOne) && heading.length * 4 >= items.length * 3;
  return entries.map((entry, at): Entry => {
    const { kind, depth, line, label = '', entries: inside } = entry;
    const head = isOutline ? headOf(entry) : undefined;
    if (head !== undefined) {
      return { kind: 'section', depth: BOLD_DEPTH, label: head, line, entries: settled(inside) };
    }
    if (kind === 'section' && depth === BOLD_DEPTH && inside.length === 0) {
      return { kind: 'words', text: writeBold(label), line, entries: [] };
    }
    const next = entries[at + 1];
    const isSigned =
      next?.text && !next.label && next.entries.length === 0 && isSignature(next.text);
    const below = kind === 'section' ? settled(inside) : inside;
    return { ...entry, entries: below, ...(isSigned && { isSigned }) };
  });
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
  private readonly open: { readonly depth: number; readonly entries: Entry[] }[] = [];

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
        if (isInBold && at === 0 && entry.kind === 'words' && entry.label) this.close(BOLD_DEPTH);
        this.add(entry);
      }
    }
  }
}

/** Finds the title of a file: the heading above all others, or one that names the file's rival. */
function titled(entries: readonly Entry[]): Omit<MarkdownDocument, 'dropped'> {
  const isSection = ({ kind, depth = BOLD_DEPTH }: Entry) =>
    kind === 'section' && depth < BOLD_DEPTH;
  const [first, ...others] = entries.filter(isSection);
  const [top] = entries;
  // Exported documents can have their title in bold, above all headings.
  const by = top?.depth === BOLD_DEPTH ? namesInTitle(top.label ?? '')?.by : undefined;
  const isBold = by === 'versus' || by === 'card';
  const isTop = others.every(({ depth = 0 }) => depth > (first?.depth ?? 0));
  const title = isBold ? top : isTop || namesInTitle(first?.label ?? '') ? first : undefined;
  if (title === undefined) {
    return { root: { kind: 'section', line: 0, isTitle: true, entries: [] }, entries };
  }
  const all = entries.flatMap((each) => (each === title ? title.entries : [each]));
  return { root: { ...title, isTitle: true }, entries: all };
}

/** Returns a parsed file as a tree of labelled texts. Loses no words but those it lists. */
export function outlineOf(root: Root): MarkdownDocument {
  const addresses = new Map<string, string>();
  for (const node of root.children.toReversed()) {
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
  }
  const reading: Reading = { addresses, dropped: [] };
  const tree = new Tree();
  const lineOf = ({ position }: RootContent) => position?.start.line ?? 1;
  const headings = root.children.filter((block) => block.type === 'heading');
  const [title] = headings.map(({ children }) =>
    bareLabel(plainText(inlinesOf(children, addresses))),
  );
  const footnotes = root.children.filter((block) => block.type === 'footnoteDefinition');
  for (const block of root.children) {
    if (block.type === 'yaml') {
      for (const entry of frontmatterOf(block.value)) {
        const { line, text = '', label } = entry;
        if (label !== 'title' || plainOf(text) !== title) tree.add(entry);
        else reading.dropped.push({ line, text, why: 'a repeat of the title' });
      }
    } else if (block.type === 'thematicBreak') tree.close(BOLD_DEPTH);
    else if (block.type === 'heading') {
      const words = plainText(inlinesOf(block.children, addresses));
      tree.begin(block.depth, bareLabel(words), lineOf(block));
    } else if (block.type !== 'footnoteDefinition') tree.addBlock(block, reading);
  }
  const [firstNote] = footnotes;
  if (firstNote) {
    tree.close(0);
    tree.begin(NOTES_DEPTH, 'Footnotes', lineOf(firstNote));
    for (const note of footnotes) for (const each of entriesOf(note, reading)) tree.add(each);
  }
  return { ...titled(settled(tree.top)), dropped: reading.dropped };
}
