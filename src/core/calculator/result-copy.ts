import type { Inline } from '../card/inline';
import type { RichText } from '../copy/block';
import { type Clip, type CopyOptions, clipOfBlocks, copiedText } from '../copy/clip';
import { isShareable } from '../copy/private-address';
import type { CalculatorResult, CheckedFigure } from './result';
import * as words from './words';

function text(words: string): Inline {
  return { kind: 'text', text: words };
}

/** Returns a figure with how sure it is and, unless they're private, its sources. */
function figureText(
  { label, amount, howSure, sources, line }: CheckedFigure,
  pages: ReadonlySet<string> = new Set(),
): RichText {
  const links = sources.flatMap(({ title, href }): readonly Inline[] => {
    if (href === undefined) return [text(`${title}; `)];
    const link: Inline = { kind: 'link', href, children: [text(title)] };
    return isShareable(href, pages) ? [link, text('; ')] : [];
  });
  return [text(`${label}: ${amount} (`), ...(line?.isPrivate ? [] : links), text(`${howSure})`)];
}

/** Returns a result as a copy: the sentences, a table of the steps, and what they are based on. */
export function copyOfResult(
  title: string,
  { sentences, cautions, inputs, figures, steps }: CalculatorResult,
  options: CopyOptions,
): Clip {
  const clean = (rich: RichText) => copiedText(rich, options);
  const plain = (words: string) => clean([text(words)]);
  const items = [
    ...inputs.map((row) => plain(row.join(': '))),
    ...figures.map((figure) => clean(figureText(figure, options.privatePages))),
  ];
  return clipOfBlocks(
    [
      { kind: 'paragraph', text: [{ kind: 'strong', children: plain(title) }] },
      { kind: 'paragraph', text: plain([...sentences, ...cautions].join(' ')) },
      { kind: 'table', heads: words.tableHeads, rows: steps.map((row) => row.map(plain)) },
      { kind: 'paragraph', text: plain(words.basedOn) },
      { kind: 'list', items },
    ],
    [],
    { ...options, withSource: false },
  );
}
