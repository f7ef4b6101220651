import type { Inline } from '../card/inline';
import type { Block, RichText } from './block';

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'link': {
      const text = plainOf(inline.children);
      return text === inline.href ? text : `${text} (${inline.href})`;
    }
    default:
      return plainOf(inline.children);
  }
}

/** Returns a text without formatting, with each link's address in parentheses. */
export function plainOf(text: RichText): string {
  return text.map(textOf).join('');
}

/** Returns a table row as tab-separated cells, without tabs and line breaks inside them. */
function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).join('\t');
}

/** Returns a block as plain text. A table is tab-separated, so that it pastes into a spreadsheet. */
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
