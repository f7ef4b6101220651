import type { Inline } from '../card/inline';
import type { Block, RichText } from './block';
import { markdownOf } from './markdown';
import { plain } from './template';

/** Turns code with a bar into text, because some apps end the cell at the bar, even if it's escaped. */
function withoutCodeWithBars(text: RichText): RichText {
  return text.map((inline): Inline => {
    if (inline.kind === 'text') return inline;
    if (inline.kind !== 'code')
      return { ...inline, children: withoutCodeWithBars(inline.children) };
    return inline.text.includes('|') ? plain(inline.text) : inline;
  });
}

function cell(text: RichText): string {
  return markdownOf(withoutCodeWithBars(text)).replace(/\\\n/g, '<br>');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Returns a block as Markdown. */
export function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownOf(block.text);
    case 'list':
      return block.items.map((item) => `- ${markdownOf(item).replace(/\n/g, '\n  ')}`).join('\n');
    case 'table': {
      const heads = block.heads.map((text) => cell([plain(text)]));
      const rule = block.heads.map(() => '---');
      return [heads, rule, ...block.rows.map((cells) => cells.map(cell))].map(row).join('\n');
    }
  }
}
