import type { Inline } from '../card/inline';
import { unquote } from './unquote';

/** One copy in the two forms that a clipboard carries side by side. */
export interface Clip {
  /** No Markdown marks, no enclosing quotation marks. */
  readonly text: string;
  /** The same words with bold, emphasis, code and links as HTML; everything else escaped. */
  readonly html: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

function htmlOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'strong':
      return `<strong>${inline.children.map(htmlOf).join('')}</strong>`;
    case 'emphasis':
      return `<em>${inline.children.map(htmlOf).join('')}</em>`;
    case 'link':
      return `<a href="${escapeHtml(inline.href)}">${inline.children.map(htmlOf).join('')}</a>`;
  }
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'link': {
      const words = inline.children.map(textOf).join('');
      return words === inline.href ? words : `${words} (${inline.href})`;
    }
    default:
      return inline.children.map(textOf).join('');
  }
}

/**
 * What a click on these words puts on the clipboard. Quotation marks around a
 * whole talk track say that it is spoken; they are not part of what is said and
 * stay behind.
 */
export function clipOf(text: readonly Inline[]): Clip {
  const spoken = unquote(text);
  return { text: spoken.map(textOf).join(''), html: spoken.map(htmlOf).join('') };
}
