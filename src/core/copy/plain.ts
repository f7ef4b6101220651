import type { Inline } from '../card/inline';
import type { Block, RichText } from './block';

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'link': {
      const words = plainOf(inline.children);
      return words === inline.href ? words : `${words} (${inline.href})`;
    }
    default:
      return plainOf(inline.children);
  }
}

/** The words without any mark; a link carries its address with it. */
export function plainOf(words: RichText): string {
  return words.map(textOf).join('');
}

/** One row of a table in a line: a tab ends a cell, so none may be in one. */
function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t');
}

/** A block as plain text; a table as a spreadsheet takes it. */
export function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return plainOf(block.text);
    case 'list':
      return block.items.map(plainOf).join('\n');
    case 'table':
      return [block.heads, ...block.rows.map((cells) => cells.map(plainOf))].map(row).join('\n');
  }
}
