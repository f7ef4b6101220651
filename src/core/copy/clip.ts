import type { Inline } from '../card/inline';
import type { Block, Words } from './block';
import type { CopyForm } from './form';
import { htmlBlock, htmlOf } from './html';
import { markdownBlock } from './markdown-block';
import { plainBlock } from './plain';
import { isShareable } from './private-address';
import { type Backing, sourceLine } from './source-line';
import { unquote } from './unquote';
import { withoutPrivateLinks } from './without-private-links';

/** One copy in the two forms that a clipboard carries side by side. */
export interface Clip {
  /** Markdown where that was asked for; else without a mark of Markdown. No enclosing quotation marks. */
  readonly text: string;
  /** The same words with bold, emphasis, code and links as HTML; everything else escaped. */
  readonly html: string;
  /** The plain text is Markdown. */
  readonly isMarkdown?: true;
  /** Whether a source stands beneath the words; not there where none was asked for. */
  readonly hasSource?: boolean;
}

/** How a copy is made. */
export interface CopyOptions {
  readonly form: CopyForm;
  /** Adds the source to a form that has none. */
  readonly withSource?: boolean;
  /** Pages whose addresses stay behind, beside those that are private anyway. */
  readonly privatePages?: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Words as they leave the panel. Quotation marks around a whole talk track say that it is spoken;
 * they are not part of what is said and stay behind.
 */
export function copiedText(
  text: readonly Inline[],
  { privatePages = NOTHING }: CopyOptions,
): Words {
  return withoutPrivateLinks(unquote(text), privatePages);
}

/** Without the sources that a customer could not open: the title alone would name a private page. */
function publicOnly(privatePages: ReadonlySet<string>) {
  return ({ sources, ...rest }: Backing): Backing => ({
    ...rest,
    sources: sources.filter(({ href }) => href === undefined || isShareable(href, privatePages)),
  });
}

/**
 * Blocks in the form that was asked for.
 *
 * @param blocks Of {@link copiedText}; at least one.
 * @param backings What stands behind them; without any, no source is named.
 */
export function clipOfBlocks(
  blocks: readonly Block[],
  backings: readonly Backing[],
  options: CopyOptions,
): Clip {
  const { form, withSource = form === 'sourced' } = options;
  const { privatePages = NOTHING } = options;
  const line = withSource ? sourceLine(backings.map(publicOnly(privatePages))) : undefined;
  const source = line && withoutPrivateLinks(line, privatePages);
  const made: Pick<Clip, 'isMarkdown' | 'hasSource'> = {
    ...(form === 'markdown' && { isMarkdown: true }),
    ...(withSource && { hasSource: source !== undefined }),
  };
  const [first] = blocks;
  const all: readonly Block[] = source ? [...blocks, { kind: 'words', words: source }] : blocks;
  if (blocks.length === 1 && first?.kind === 'words') {
    // One line stays one line, to be put into the middle of a sentence; its source goes beneath it.
    const html = [first.words, ...(source ? [source] : [])].map(htmlOf).join('<br>');
    const text =
      form === 'markdown' ? all.map(markdownBlock).join('\n\n') : all.map(plainBlock).join('\n');
    return { text, html, ...made };
  }
  const write = form === 'markdown' ? markdownBlock : plainBlock;
  return { text: all.map(write).join('\n\n'), html: all.map(htmlBlock).join(''), ...made };
}

/** What a click on these words puts on the clipboard. */
export function clipOf(
  text: readonly Inline[],
  options: CopyOptions = { form: 'words' },
  backing?: Backing,
): Clip {
  const words = copiedText(text, options);
  return clipOfBlocks([{ kind: 'words', words }], backing ? [backing] : [], options);
}
