import type { Correction } from '../card/card';
import type { Inline } from '../card/inline';
import type { Block } from '../copy/block';
import { type Clip, type CopyOptions, clipOfBlocks, copiedText } from '../copy/clip';
import { privatePagesOf } from '../copy/private-address';
import { filledIn, plain } from '../copy/template';
import { unquote } from '../copy/unquote';
import { formatDate } from '../trust/format-date';
import type { Recall } from './recall';

/** What a template can contain in braces: the day of the copy, the competitor's name, and what to say now. */
export const PLACEHOLDERS = ['date', 'competitor', 'wording'] as const;

/** Stands for the competitor's name in the correction of a general card's line. */
const NO_NAME = 'your options';

type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * Returns what a rep can send to a customer to correct a copied wording, with its public sources. It contains
 * neither the copied wording nor any other that a rep can't say.
 */
export function correctionOf(
  { copied, card, now }: Recall,
  { replaced, withdrawn }: Correction,
  { form }: Pick<CopyOptions, 'form'>,
): Clip {
  const values: Readonly<Record<Placeholder, readonly Inline[]>> = {
    date: [plain(formatDate(copied.day))],
    competitor: [plain(card.purpose ? NO_NAME : card.name)],
    wording: unquote(now?.text ?? []),
  };
  const options = { form, privatePages: privatePagesOf(card) };
  const blocks = (now ? replaced : withdrawn).map((paragraph): Block => {
    return { kind: 'paragraph', text: copiedText(filledIn(paragraph, values).flat(), options) };
  });
  const citations = now?.citation ? [now.citation] : [];
  return clipOfBlocks(blocks, citations, { ...options, withSource: citations.length > 0 });
}
