import type { Inline } from '../card/inline';
import type { Block, RichText } from './block';
import { markdownOf } from './markdown';

/** Code that holds a bar would end its cell, in some programs whatever stands before the bar. */
function withoutBarredCode(words: RichText): RichText {
  return words.map((inline): Inline => {
    if (inline.kind === 'text') return inline;
    if (inline.kind !== 'code') return { ...inline, children: withoutBarredCode(inline.children) };
    return inline.text.includes('|') ? { kind: 'text', text: inline.text } : inline;
  });
}

function cell(words: RichText): string {
  return markdownOf(withoutBarredCode(words)).replace(/\\\n/g, '<br>');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A block as Markdown. */
export function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownOf(block.text);
    case 'list':
      return block.items.map((item) => `- ${markdownOf(item).replace(/\n/g, '\n  ')}`).join('\n');
    case 'table': {
      const heads = block.heads.map((text) => cell([{ kind: 'text', text }]));
      const rule = block.heads.map(() => '---');
      return [heads, rule, ...block.rows.map((cells) => cells.map(cell))].map(row).join('\n');
    }
  }
}
