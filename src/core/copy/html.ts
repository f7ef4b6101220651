import type { Inline } from '../card/inline';
import { escapeHtml } from '../text/escape-html';
import type { Block, RichText } from './block';

/** Keeps line breaks, which HTML would collapse into spaces. */
function textHtml(text: string): string {
  return escapeHtml(text).replace(/\r\n?|\n/g, '<br>');
}

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return textHtml(inline.text);
    case 'code':
      return `<code>${textHtml(inline.text)}</code>`;
    case 'strong':
      return `<strong>${htmlOf(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${htmlOf(inline.children)}</em>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${htmlOf(inline.children)}</a>`;
  }
}

/** Returns a text as HTML with bold, emphasis, code, and links. Everything else is escaped. */
export function htmlOf(text: RichText): string {
  return text.map(inlineHtml).join('');
}

function row(cells: readonly string[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
}

/** Returns a block as HTML that pastes well into email, documents, and notes. */
export function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${htmlOf(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlOf(item)}</li>`).join('')}</ul>`;
    case 'table': {
      const head = row(block.heads.map(textHtml), 'th');
      const body = block.rows.map((cells) => row(cells.map(htmlOf), 'td')).join('');
      return `<table border="1"><thead>${head}</thead><tbody>${body}</tbody></table>`;
    }
  }
}
