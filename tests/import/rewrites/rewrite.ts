import { emoji, knownByHeading, meaningless, synonyms } from './headings';
import {
  withBullets,
  withCrlf,
  withEmoji,
  withLevels,
  withOrderedLists,
  withoutNumbers,
  withSetext,
  withTrailingSpaces,
  withUnderscores,
} from './marks';
import { putTogether, type Section, type SeedPart, seedParts, seedText, takeApart } from './sheet';
import { type Bullets, tablesToBullets } from './tables';
import { hardWrap } from './wrap';

/** How the seed is rewritten: all random choices, so that a failure can be read. */
export interface Choice {
  /** The sections that stay, in their new order. */
  readonly order: readonly SeedPart[];
  /** For each section: the seed's heading, the index of a synonym, or a meaningless word. */
  readonly headings: Readonly<Record<SeedPart, 'own' | number | 'meaningless'>>;
  readonly tables: 'tables' | Bullets;
  readonly numbers: boolean;
  readonly ordered: 'dot' | 'bracket' | 'bullet';
  readonly bullets: '-' | '*' | '+';
  readonly underscores: boolean;
  readonly levels: 'own' | 'deeper' | 'top';
  readonly setext: boolean;
  readonly emoji: boolean;
  readonly wrapAt: number | undefined;
  readonly trailing: { readonly every: number; readonly spaces: number } | undefined;
  readonly crlf: boolean;
}

/** A rewrite and what its card must have. */
export interface Rewrite {
  readonly markdown: string;
  /** The sections that must exist, and no others, each with its heading. */
  readonly titles: ReadonlyMap<SeedPart, string>;
  /** The sections that can be under `more` because only their heading identified them. */
  readonly unidentified: ReadonlySet<SeedPart>;
  /** Whether the heading of a table's first column is gone. */
  readonly lostFirstHead: boolean;
}

/** The original seed. */
export const untouched: Choice = {
  order: seedParts,
  headings: Object.fromEntries(seedParts.map((part) => [part, 'own'])) as Choice['headings'],
  tables: 'tables',
  numbers: true,
  ordered: 'dot',
  bullets: '-',
  underscores: false,
  levels: 'own',
  setext: false,
  emoji: false,
  wrapAt: undefined,
  trailing: undefined,
  crlf: false,
};

function headingOf(section: Section, choice: Choice): string {
  const how = choice.headings[section.part];
  if (how === 'own') return section.heading;
  if (how === 'meaningless') return meaningless[seedParts.indexOf(section.part)] ?? '';
  const words = synonyms[section.part];
  return words[how % words.length] ?? '';
}

function chosenSections(choice: Choice): readonly Section[] {
  const { sections } = takeApart(seedText);
  return choice.order.flatMap((part) =>
    sections
      .filter((section) => section.part === part)
      .map((section) => ({ ...section, heading: headingOf(section, choice) })),
  );
}

/** Rewrites the seed without changing a word, except for sections that are left out. */
export function rewrite(choice: Choice): Rewrite {
  const sections = chosenSections(choice);
  const head = takeApart(seedText).head;
  let text = putTogether({ head, sections }, choice.numbers);
  if (choice.tables !== 'tables') text = tablesToBullets(text, choice.tables);
  if (!choice.numbers) text = withoutNumbers(text);
  if (choice.ordered !== 'dot') text = withOrderedLists(text, choice.ordered);
  if (choice.emoji) text = withEmoji(text, emoji);
  if (choice.levels !== 'own') text = withLevels(text, choice.levels);
  if (choice.wrapAt !== undefined) text = hardWrap(text, choice.wrapAt);
  if (choice.setext) text = withSetext(text);
  if (choice.underscores) text = withUnderscores(text);
  text = withBullets(text, choice.bullets);
  if (choice.trailing !== undefined) {
    text = withTrailingSpaces(text, choice.trailing.every, choice.trailing.spaces);
  }
  if (choice.crlf) text = withCrlf(text);
  return {
    markdown: text,
    titles: new Map(sections.map(({ part, heading }) => [part, heading])),
    unidentified: new Set(
      sections
        .map(({ part }) => part)
        .filter((part) => knownByHeading.has(part) && choice.headings[part] === 'meaningless'),
    ),
    lostFirstHead: choice.tables === 'titled',
  };
}
