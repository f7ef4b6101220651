import type { PhrasingContent } from 'mdast';
import { type Inline, plainText } from '../../core/card/inline';
import { markdownOf } from '../../core/copy/markdown';
import { parseInline } from '../inline-markdown';
import { isTag } from './html-tag';
import { rememberPlain } from './plain-words';

/** Text that no parser could take for anything else. */
const PLAIN = /^[^\s\\`*_[\]<>&!#+\-=~|:@\d][^\\`*_[\]<&!~|\n]*$/;

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
  if (inline.kind === 'text' || inline.kind === 'code') return [inline];
  const children = inline.children.flatMap(carried);
  if (inline.kind !== 'link' || /^https:\/\/[^\s/]/.test(inline.href)) {
    return [{ ...inline, children }];
  }
  const address = inline.href.replace(/^mailto:/, '');
  const isSaid = address === '' || address.startsWith('#') || plainText(children).includes(address);
  return isSaid ? children : [...children, { kind: 'text', text: ` (${address})` }];
}

/** The simplest spelling, which says the same wherever its words hold no mark. */
function spelt(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return `\`${inline.text}\``;
    case 'strong':
      return `**${inline.children.map(spelt).join('')}**`;
    case 'emphasis':
      return `*${inline.children.map(spelt).join('')}*`;
    case 'link':
      return `[${inline.children.map(spelt).join('')}](${inline.href})`;
  }
}

/** Neighbouring texts are one, and blanks and line ends are single blanks. */
function joined(inlines: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (inline.kind === 'text') {
      if (last?.kind === 'text') all.pop();
      const text = last?.kind === 'text' ? last.text + inline.text : inline.text;
      if (text !== '') all.push({ kind: 'text', text });
    } else if (inline.kind === 'code')
      all.push({ ...inline, text: inline.text.replace(/\s+/g, ' ') });
    else all.push({ ...inline, children: joined(inline.children) });
  }
  return all.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replace(/\s+/g, ' ') } : inline,
  );
}

function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const all = joined(inlines);
  const [first] = all;
  if (first?.kind === 'text') all[0] = { kind: 'text', text: first.text.trimStart() };
  const last = all.at(-1);
  if (last?.kind === 'text') all[all.length - 1] = { kind: 'text', text: last.text.trimEnd() };
  return all.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

function saysTheSame(markdown: string, inlines: readonly Inline[]): boolean {
  try {
    return JSON.stringify(parseInline(markdown)) === JSON.stringify(inlines);
  } catch {
    return false;
  }
}

/** A text as one paragraph of Markdown that a card can carry, with as few backslashes as can be. */
export function writeInline(inlines: readonly Inline[]): string {
  const all = trimmed(inlines.flatMap(carried));
  const [only] = all;
  if (all.length === 1 && only?.kind === 'text' && PLAIN.test(only.text)) return only.text;
  const simple = all.map(spelt).join('');
  const markdown = saysTheSame(simple, all) ? simple : markdownOf(all);
  rememberPlain(markdown, plainText(all));
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
