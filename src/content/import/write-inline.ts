import type { PhrasingContent } from 'mdast';
import { type Inline, plainText } from '../../core/card/inline';
import { markdownOf } from '../../core/copy/markdown';
import { parseInline } from '../inline-markdown';
import { isTag } from './html';

/** More texts than the longest file has. Parsing each anew would take most of an import's time. */
const MAX_KNOWN = 100_000;
const known = new Map<string, string>();

const MARKS = /[*_`[\\&<!~]/;

/** Remembers the words of a text that has just been written. */
export function rememberPlain(markdown: string, words: string): void {
  if (!MARKS.test(markdown)) return;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(markdown, words);
}

/** Returns the words of a line's Markdown without marks. */
export function plainOf(markdown: string): string {
  if (!MARKS.test(markdown)) return markdown;
  const found = known.get(markdown);
  if (found !== undefined) return found;
  const words = plainText(parseInline(markdown));
  rememberPlain(markdown, words);
  return words;
}

/** The addresses that the file gives under a name, for links by that name. */
export type Addresses = ReadonlyMap<string, string>;

/** Blanks in a row say no more than one. Ends of lines stay: what follows one may begin anew. */
export function withoutWideBlanks(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ');
}

/** Tags go. What only looks like one, as "<your name>" in a template, is the writer's words. */
function withoutTag(html: string): string {
  if (/^<br\b/i.test(html)) return '\n';
  return isTag(html) || html.startsWith('<!') ? '' : html;
}

/**
 * The words of a file with their marks. What a card has no mark for goes, its words stay: struck-out
 * text, pictures by their description. Links still lead wherever the writer's do.
 */
export function inlinesOf(
  nodes: readonly PhrasingContent[],
  addresses: Addresses,
): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: withoutWideBlanks(node.value) }];
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: inlinesOf(node.children, addresses) }];
      case 'link':
      case 'linkReference': {
        const href = node.type === 'link' ? node.url : (addresses.get(node.identifier) ?? '');
        return [{ kind: 'link', href, children: inlinesOf(node.children, addresses) }];
      }
      case 'delete':
        return inlinesOf(node.children, addresses);
      case 'break':
        return [{ kind: 'text', text: '\n' }];
      case 'html':
        return [{ kind: 'text', text: withoutTag(node.value) }];
      case 'image':
      case 'imageReference':
        return [{ kind: 'text', text: node.alt ?? '' }];
      default:
        return [];
    }
  });
}

/** A card links to public pages only. Another address is told in words, unless it leads nowhere. */
function carried(inline: Inline): readonly Inline[] {
  if (inline.kind === 'text' || inline.kind === 'code') {
    return [{ ...inline, text: inline.text.replace(/\s+/g, ' ') }];
  }
  const children = inline.children.flatMap(carried);
  if (inline.kind !== 'link' || /^https:\/\/[^\s/]/.test(inline.href)) {
    return [{ ...inline, children }];
  }
  const address = inline.href.replace(/^mailto:/, '');
  const isSaid = address === '' || address.startsWith('#') || plainText(children).includes(address);
  return isSaid ? children : [...children, { kind: 'text', text: ` (${address})` }];
}

/** A mark that would be read as one: no bracket without an address, no asterisk between blanks. */
const MARK =
  /\\(?=[!-/:-@[-`{-~]|$)|`|^~(?=~~)|\*(?!(?<=\s\*)\s)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=[([])|\](?=:)(?<=^\[[^\]]*\])|<(?=[A-Za-z/!?])|&(?=#?\w+;)/gu;
/** A mark at the end of a text, if what follows it isn't known. */
const MARK_AT_END = /[\]<]$|&(?=#?\w*$)/;

/** Escapes what the parser of a card would misread, and nothing else: writers see the backslashes. */
function escapeForCard(text: string, next = ''): string {
  const escaped = text.replace(MARK, '\\$&');
  return next === '' ? escaped : escaped.replace(MARK_AT_END, '\\$&');
}

/** Writes a text as one paragraph of Markdown that a card can have, with as few backslashes as possible. */
export function writeInline(inlines: readonly Inline[]): string {
  const all = inlines.flatMap(carried);
  const markdown = markdownOf(all, escapeForCard).replace(/ {2,}/g, ' ');
  rememberPlain(markdown, plainText(all).replace(/ {2,}/g, ' ').trim());
  return markdown;
}

/** A text without marks as a paragraph of Markdown. */
export function writeText(text: string): string {
  return writeInline([{ kind: 'text', text }]);
}

/** The same in bold. */
export function writeBold(text: string): string {
  return writeInline([{ kind: 'strong', children: [{ kind: 'text', text }] }]);
}
