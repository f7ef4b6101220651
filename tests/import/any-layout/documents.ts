import * as fc from 'fast-check';
import { meaningless, synonyms } from '../rewrites/headings';

/*
 * Random documents: the blocks that battlecards are made of, in any order and under any heading. Each
 * text consists of unique words, so that tests can check where it went.
 */

/** A block before its words are chosen. */
export type Block =
  | {
      readonly kind: 'paragraph' | 'quoted' | 'blockquote' | 'fence' | 'bold' | 'loud' | 'question';
    }
  | { readonly kind: 'labelled'; readonly label: string; readonly quoted: boolean }
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly words: string;
      /** Whether unique words follow the ones that may give its meaning. */
      readonly isOwn: boolean;
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: number };

export interface Item {
  readonly label: string | undefined;
  readonly quoted: boolean;
  readonly items: readonly Item[];
}

/** A document and its words. */
export interface Written {
  readonly markdown: string;
  /** Words that must be on the card exactly once. */
  readonly words: readonly string[];
  /** The words that no quotation, label, fence, or column marks as said. */
  readonly plain: ReadonlySet<string>;
}

const labels: readonly string[] = [
  'The Attack',
  'Proof',
  'Objection',
  'Response',
  'Fair point',
  'They say',
  'You say',
  'Where they win',
  'One-liner',
  'Good answer',
  'To Data Engineers',
  'Saltmarsh',
  'Northpier',
  'Owner',
  'Pears',
];

const heads: readonly string[] = [
  'Objection',
  'You say',
  'Saltmarsh',
  'Northpier',
  'Persona',
  'What',
  'Why',
  'Difference',
];

const words = fc.constantFrom(
  ...Object.values(synonyms).flat(),
  ...meaningless,
  '"Saltmarsh is cheaper."',
);
const label = fc.constantFrom(...labels);
const quoted = fc.boolean();

const items: fc.Memo<readonly Item[]> = fc.memo((depth) =>
  fc.array(
    fc.record({
      label: fc.option(label, { nil: undefined }),
      quoted,
      items: depth <= 1 ? fc.constant([]) : items(depth - 1),
    }),
    { minLength: depth === 3 ? 1 : 0, maxLength: 3 },
  ),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('paragraph', 'quoted', 'blockquote', 'fence', 'bold', 'loud', 'question'),
  }),
  fc.record({ kind: fc.constant<'labelled'>('labelled'), label, quoted }),
  fc.record({
    kind: fc.constant<'heading'>('heading'),
    depth: fc.constantFrom(2, 2, 3, 4),
    words,
    isOwn: fc.boolean(),
  }),
  fc.record({ kind: fc.constant<'list'>('list'), ordered: fc.boolean(), items: items(3) }),
  fc.record({
    kind: fc.constant<'table'>('table'),
    heads: fc.uniqueArray(fc.constantFrom(...heads), { minLength: 2, maxLength: 4 }),
    rows: fc.integer({ min: 1, max: 3 }),
  }),
);

/** Up to 25 blocks. */
export const documents: fc.Arbitrary<readonly Block[]> = fc.array(block, {
  minLength: 1,
  maxLength: 25,
});

class Writer {
  readonly words: string[] = [];
  readonly plain = new Set<string>();

  /** Returns four unique words. */
  text(isPlain: boolean): string {
    const fresh = ['alfa', 'bravo', 'carmen', 'delta'].map((word) => `${word}${this.words.length}`);
    this.words.push(...fresh);
    if (isPlain) for (const word of fresh) this.plain.add(word);
    return fresh.join(' ');
  }

  item(
    { label: name, quoted: isQuoted, items: under }: Item,
    indent: string,
    sign: string,
  ): string {
    const own = this.text(!isQuoted && name === undefined && indent === '');
    const said = isQuoted ? `"${own}."` : own;
    const deeper = indent + ' '.repeat(sign.length + 1);
    const first = `${indent}${sign} ${name === undefined ? '' : `**${name}:** `}${said}`;
    return [first, ...under.map((each) => this.item(each, deeper, '-'))].join('\n');
  }

  block(given: Block): string {
    switch (given.kind) {
      case 'paragraph':
        return `${this.text(true)}.`;
      case 'question':
        return `${this.text(false)}?`;
      case 'quoted':
        return `"${this.text(false)}."`;
      case 'blockquote':
        return `> ${this.text(false)}.`;
      case 'fence':
        return `\`\`\`\n${this.text(false)}.\n\`\`\``;
      case 'bold':
        return `**"${this.text(false)}."**`;
      case 'loud':
        return `**${this.text(false)}**`;
      case 'labelled': {
        const own = this.text(false);
        return `**${given.label}:** ${given.quoted ? `"${own}."` : own}`;
      }
      case 'heading':
        return `${'#'.repeat(given.depth)} ${given.words}${given.isOwn ? ` ${this.text(false)}` : ''}`;
      case 'list':
        return given.items
          .map((each, index) => this.item(each, '', given.ordered ? `${index + 1}.` : '-'))
          .join('\n');
      case 'table': {
        const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
        const body = Array.from({ length: given.rows }, () =>
          row(given.heads.map(() => this.text(false))),
        );
        return [row(given.heads), row(given.heads.map(() => '---')), ...body].join('\n');
      }
    }
  }
}

/** Headings that make everything below them something to say or ask. */
const talk = /talk|say|response|you will hear|question|landmine|objection|cheaper/i;

/** Returns a document as Markdown, below a title with the rival's name. */
export function write(blocks: readonly Block[]): Written {
  const writer = new Writer();
  let isTalk = false;
  const plain = new Set<string>();
  const texts = blocks.map((given) => {
    if (given.kind === 'heading') isTalk = (isTalk && given.depth > 2) || talk.test(given.words);
    if (given.kind === 'labelled' || given.kind === 'bold' || given.kind === 'loud') isTalk = true;
    const before = writer.words.length;
    const text = writer.block(given);
    for (const word of writer.words.slice(before)) {
      if (!isTalk && writer.plain.has(word)) plain.add(word);
    }
    return text;
  });
  return {
    markdown: `# Northpier vs Saltmarsh\n\n${texts.join('\n\n')}\n`,
    words: writer.words,
    plain,
  };
}
