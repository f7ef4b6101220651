import type { Inline } from '../card/inline';
import type { RichText } from '../copy/block';
import { type Clip, type CopyOptions, clipOfBlocks, copiedText } from '../copy/clip';
import { isShareable } from '../copy/private-address';
import { plain } from '../copy/template';
import type { CalculatorResult, CheckedFigure } from './result';
import * as words from './words';

/** Returns a figure with how sure it is and, unless they're private, its sources. */
function figureText(
  { label, amount, howSure, sources, line }: CheckedFigure,
  pages: ReadonlySet<string> = new Set(),
): RichText {
  const links = sources.flatMap(({ title, href }): RichText => {
    if (href === undefined) return [plain(`${title}; `)];
    const link: Inline = { kind: 'link', href, children: [plain(title)] };
    return isShareable(href, pages) ? [link, plain('; ')] : [];
  });
  return [plain(`${label}: ${amount} (`), ...(line?.isPrivate ? [] : links), plain(`${howSure})`)];
}

/** Returns a result as a copy: the sentences, a table of the steps, and what they are based on. */
export function copyOfResult(
  title: string,
  { sentences, cautions, inputs, figures, steps }: CalculatorResult,
  options: CopyOptions,
): Clip {
  const clean = (text: string | RichText) =>
    copiedText(typeof text === 'string' ? [plain(text)] : text, options);
  const items = [
    ...inputs.map((row) => clean(row.join(': '))),
    ...figures.map((figure) => clean(figureText(figure, options.privatePages))),
  ];
  return clipOfBlocks(
    [
      { kind: 'paragraph', text: [{ kind: 'strong', children: clean(title) }] },
      { kind: 'paragraph', text: clean([...sentences, ...cautions].join(' ')) },
      { kind: 'table', heads: words.tableHeads, rows: steps.map((row) => row.map(clean)) },
      { kind: 'paragraph', text: clean(words.basedOn) },
      { kind: 'list', items },
    ],
    [],
    { ...options, withSource: false },
  );
}
