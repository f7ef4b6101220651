import type { PackFile } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { ContentError, isError, type Problem } from '../../src/content/problem';
import { type ContentFile, readCard, readPack } from '../../src/content/read-card';
import { checkCards } from '../../src/content/rules/check-cards';
import type { NamedCard, RuleContext } from '../../src/content/rules/rule';
import { type Card, type Pack, rivalsFirst } from '../../src/core/card/card';

export interface Content {
  readonly pack: Pack;
  readonly cards: readonly Card[];
}

/** Content as far as it could be read, and everything wrong with it. */
export interface Examined {
  /** Absent if the pack can't be read. */
  readonly pack?: PackFile;
  /** The cards that fit the schema, in the order given. */
  readonly cards: readonly NamedCard[];
  /** Errors and warnings, grouped by rule, then by file. */
  readonly problems: readonly Problem[];
}

/** Reads all content and checks it against every rule. */
export function examineContent(
  packSource: ContentFile,
  cardSources: readonly ContentFile[],
  context: Omit<RuleContext, 'pack'>,
): Examined {
  const pack = readPack(packSource);
  const read = cardSources.map((source) => ({ file: source.file, ...readCard(source) }));
  const cards = read.flatMap(({ file, card }) => (card ? [{ file, card }] : []));
  const problems = [...pack.problems, ...read.flatMap((each) => each.problems)];
  if (pack.pack === undefined) return { cards, problems };
  const found = checkCards(cards, { ...context, pack: pack.pack });
  return { pack: pack.pack, cards, problems: [...problems, ...found] };
}

/**
 * Compiles content for the panel, with cards sorted by name, general cards last.
 *
 * @throws {ContentError} with every error found, each with its file, location, and fix.
 */
export function contentOf({ pack, cards, problems }: Examined): Content {
  const errors = problems.filter(isError);
  if (errors.length > 0 || pack === undefined) throw new ContentError(errors);
  return {
    pack,
    cards: rivalsFirst(
      cards.map(({ card }) => compileCard(card)).sort((a, b) => a.name.localeCompare(b.name, 'en')),
    ),
  };
}
