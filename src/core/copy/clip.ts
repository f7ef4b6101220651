import type { Inline } from '../card/inline';
import type { Block, RichText } from './block';
import type { CopyForm } from './form';
import { htmlBlock, htmlOf } from './html';
import { markdownBlock } from './markdown-block';
import { plainBlock } from './plain';
import { isShareable } from './private-address';
import { type Citation, sourceLine } from './source-line';
import { unquote } from './unquote';
import { withoutPrivateLinks } from './without-private-links';

/** One copy in the two formats that go on the clipboard together. */
export interface Clip {
  /** Plain text, or Markdown if that was chosen, without enclosing quotation marks. */
  readonly text: string;
  /** The same text as HTML with bold, emphasis, code, and links. Everything else is escaped. */
  readonly html: string;
  /** `text` is Markdown. */
  readonly isMarkdown?: true;
  /** Whether the copy ends with a source. Absent if no source was asked for. */
  readonly hasSource?: boolean;
}

/** How a copy is made. */
export interface CopyOptions {
  readonly form: CopyForm;
  /** Overrides whether the source is added; by default only `sourced` has it. */
  readonly withSource?: boolean;
  /** Pages whose addresses are left out, besides those that are always private. */
  readonly privatePages?: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Returns a text as it's copied. Quotation marks around a whole talk track are dropped, because they only
 * show that it's spoken.
 */
export function copiedText(
  text: readonly Inline[],
  { privatePages = NOTHING }: CopyOptions,
): RichText {
  return withoutPrivateLinks(unquote(text), privatePages);
}

/** Removes sources that a customer can't open, because even the title would reveal a private page. */
function publicOnly(privatePages: ReadonlySet<string>) {
  return ({ sources, ...rest }: Citation): Citation => ({
    ...rest,
    sources: sources.filter(({ href }) => href === undefined || isShareable(href, privatePages)),
  });
}

/**
 * Returns blocks as one copy in the chosen form.
 *
 * @param blocks At least one, made from {@link copiedText}.
 * @param citations The sources of the blocks. If empty, no source is added.
 */
export function clipOfBlocks(
  blocks: readonly Block[],
  citations: readonly Citation[],
  options: CopyOptions,
): Clip {
  const { form, withSource = form === 'sourced' } = options;
  const { privatePages = NOTHING } = options;
  const line = withSource ? sourceLine(citations.map(publicOnly(privatePages))) : undefined;
  const source = line && withoutPrivateLinks(line, privatePages);
  const made: Pick<Clip, 'isMarkdown' | 'hasSource'> = {
    ...(form === 'markdown' && { isMarkdown: true }),
    ...(withSource && { hasSource: source !== undefined }),
  };
  const [first] = blocks;
  const all: readonly Block[] = source ? [...blocks, { kind: 'paragraph', text: source }] : blocks;
  if (blocks.length === 1 && first?.kind === 'paragraph') {
    // A single line isn't wrapped in a paragraph, so that it can be pasted into a sentence.
    const html = [first.text, ...(source ? [source] : [])].map(htmlOf).join('<br>');
    const text =
      form === 'markdown' ? all.map(markdownBlock).join('\n\n') : all.map(plainBlock).join('\n');
    return { text, html, ...made };
  }
  const write = form === 'markdown' ? markdownBlock : plainBlock;
  return { text: all.map(write).join('\n\n'), html: all.map(htmlBlock).join(''), ...made };
}

/** Returns the copy of a single text. */
export function clipOf(
  text: readonly Inline[],
  options: CopyOptions = { form: 'words' },
  citation?: Citation,
): Clip {
  const copied = copiedText(text, options);
  return clipOfBlocks([{ kind: 'paragraph', text: copied }], citation ? [citation] : [], options);
}
