import type { Role } from '../core/card/line';
import type { ListLayout, TableLayout } from '../core/card/part';
import type { CardFile, LineEntry } from './card-schema';
import { valueAt } from './edit/at-path';
import type { Fields, Json } from './markdown/fields';

/** Lines that need no word above them, and the word for one whose label would be misread. */
interface OtherLines {
  readonly word: string;
  readonly key: string;
  readonly role: Role;
  readonly isList: boolean;
}

/** A part of a section with a fixed word and a heading of the writer's own. */
interface HalfTemplate extends BlockTemplate {
  readonly word: string;
  readonly heading: string;
  readonly others: OtherLines;
}

/** A part of a section below one heading. */
export interface BlockTemplate {
  /**
   * The key and the role of each line by the word above it. A dot leads into a nested part, which is a group of
   * its own on the card: `rebuttal.reply`.
   */
  readonly roles?: Readonly<Record<string, readonly [key: string, role: Role]>>;
  readonly others?: OtherLines;
  /** What's written right below the heading, by word. */
  readonly fields?: Fields;
}

/** The items of a section, each under a heading of its own. */
export interface ItemTemplate extends BlockTemplate {
  readonly key: string;
  /** The key that the heading shows, and whether that's a text, a persona, or an objection. */
  readonly heading: { readonly key: string; readonly kind: 'text' | 'persona' | 'line' };
  readonly hasId: boolean;
}

export interface SectionTemplate extends BlockTemplate {
  readonly key: keyof CardFile;
  /** Its short name on the card, and what comes before the title: "Wedges: Where they’re vulnerable". */
  readonly word: string;
  /** Whether a card has any number of such sections, or a list of items without a title, instead of one section. */
  readonly kind?: 'many' | 'items';
  /** What new ids begin with. */
  readonly prefix: string;
  /** The section on the card: its ID without "part-", and its layout. Absent if it isn't shown as one. */
  readonly part?: readonly [id: string, layout: (value: Json) => ListLayout | TableLayout];
  readonly items?: ItemTemplate;
  /** The key of a heading above the section's lines. */
  readonly subheading?: string;
  readonly halves?: readonly HalfTemplate[];
}

/** Returns the words of the fields below a section's headings, apart from those of lines. */
export function fieldWordsOf({ fields = {}, items }: SectionTemplate): readonly string[] {
  return [...Object.keys(fields), ...Object.keys(items?.fields ?? {})];
}

/** Returns the words above a section's lines. */
export function roleWordsOf(block: BlockTemplate): readonly string[] {
  return [...Object.keys(block.roles ?? {}), ...(block.others ? [block.others.word] : [])];
}

/** A line of a block, and the word above it if it needs one. */
interface BlockLine {
  readonly word?: string;
  readonly key: string;
  readonly role: Role;
  readonly entry: LineEntry;
}

/** Returns the lines of a block in order: its introduction, those without a word, then all others. */
export function linesIn({ roles = {}, others }: BlockTemplate, value: Json): readonly BlockLine[] {
  const named = Object.entries(roles).flatMap(([word, [key, role]]): readonly BlockLine[] => {
    const entry = valueAt(value, key.split('.')) as LineEntry | undefined;
    return entry === undefined ? [] : [{ word, key, role, entry }];
  });
  const isIntro = ({ role }: BlockLine) => role === 'intro';
  const all = [...named.filter(isIntro)];
  if (others) {
    const { key, role } = others;
    const unnamed = [value[key] ?? []].flat() as LineEntry[];
    all.push(...unnamed.map((entry) => ({ key, role, entry })));
  }
  return [...all, ...named.filter((each) => !isIntro(each))];
}
