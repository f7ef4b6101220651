import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../core/card/inline';
import { markdownOf } from '../../core/copy/markdown';
import { parseInline } from '../inline-markdown';

/** Text that no parser could take for anything else. */
const PLAIN = /^[^\s\\`*_[\]<>&!#+\-=~|:@\d][^\\`*_[\]<&!~|\n]*$/;

/** The addresses that the file gives under a name, for links by that name. */
export type Addresses = ReadonlyMap<string, string>;

function withoutTags(html: string): string {
  return /^<br\s*\/?>$/i.test(html) ? '\n' : '';
}

function linked(url: string, children: readonly Inline[]): readonly Inline[] {
  if (/^https:\/\/\S+$/.test(url)) return [{ kind: 'link', href: url, children }];
  const isSaid = JSON.stringify(children).includes(url.replace(/^(?:mailto:|http:\/\/)/, ''));
  return isSaid || url === '' ? children : [...children, { kind: 'text', text: ` (${url})` }];
}

/**
 * What a card can carry of inline Markdown. Marks that it has no word for go, their words stay:
 * struck-out text, pictures by their description, links to other than public pages.
 */
export function inlinesOf(
  nodes: readonly PhrasingContent[],
  addresses: Addresses,
): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.value }];
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, children: inlinesOf(node.children, addresses) }];
      case 'link':
        return linked(node.url, inlinesOf(node.children, addresses));
      case 'linkReference':
        return linked(addresses.get(node.identifier) ?? '', inlinesOf(node.children, addresses));
      case 'delete':
        return inlinesOf(node.children, addresses);
      case 'break':
        return [{ kind: 'text', text: '\n' }];
      case 'html':
        return [{ kind: 'text', text: withoutTags(node.value) }];
      case 'image':
      case 'imageReference':
        return [{ kind: 'text', text: node.alt ?? '' }];
      case 'footnoteReference':
        return [{ kind: 'text', text: ` [${node.label ?? node.identifier}]` }];
      default:
        return [];
    }
  });
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
      const before = last?.kind === 'text' ? last.text : '';
      const text = (before + inline.text).replace(/\s+/g, ' ');
      if (last?.kind === 'text') all.pop();
      if (text !== '') all.push({ kind: 'text', text });
    } else if (inline.kind === 'code')
      all.push({ ...inline, text: inline.text.replace(/\s+/g, ' ') });
    else all.push({ ...inline, children: joined(inline.children) });
  }
  return all;
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
  const all = trimmed(inlines);
  const [only] = all;
  if (all.length === 1 && only?.kind === 'text' && PLAIN.test(only.text)) return only.text;
  const simple = all.map(spelt).join('');
  return saysTheSame(simple, all) ? simple : markdownOf(all);
}
