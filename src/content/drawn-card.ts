import type { Card } from '../core/card/card';
import type { CardFile } from './card-schema';
import { compileCard } from './compile';
import { UnsupportedMarkdown } from './inline-markdown';
import { isError, type Problem } from './problem';
import { cardOfValue } from './read-card';
import { checkedCard } from './rules/checked-card';
import { markdown } from './rules/markdown';
import type { RuleContext } from './rules/rule';

/**
 * A card in both forms, as its file says it in the current version and as the panel draws it; or what
 * stands against that.
 */
export type DrawnCard =
  | {
      readonly kind: 'card';
      readonly file: CardFile;
      readonly card: Card;
      /** What is to be told though the card can be read. */
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Texts of a card that cannot be shown. The rule looks at nothing but the card. */
function unshowable(file: string, card: CardFile): readonly Problem[] {
  const found = markdown.find([checkedCard({ file, card })], {} as RuleContext);
  return found.map(({ lines: _, ...problem }) => ({ rule: markdown.name, ...problem }));
}

/**
 * Holds a parsed JSON value against the format, and makes of it what the panel draws.
 *
 * @param file What the value is called in problems.
 */
export function drawnCard(file: string, value: unknown): DrawnCard {
  const { card, problems } = cardOfValue(file, value);
  if (card === undefined) return { kind: 'problems', problems: problems.filter(isError) };
  try {
    return { kind: 'card', file: card, card: compileCard(card), problems };
  } catch (error) {
    if (!(error instanceof UnsupportedMarkdown)) throw error;
    return { kind: 'problems', problems: unshowable(file, card) };
  }
}
