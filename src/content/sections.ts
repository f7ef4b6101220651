import type { CardFile } from '../card-schema';
import { date, type Fields, ids, plain, tuple } from './fields';

/* The template: what each section of a card looks like in Markdown. The writer and the reader both use it. */

/** Lines that need no word above them, and the word for one whose label would be misread. */
interface OtherLines {
  readonly word: string;
  readonly key: string;
  readonly isList: boolean;
}

/** A part of a section with a fixed word and a heading of the writer's own. */
interface HalfTemplate extends BlockTemplate {
  readonly word: string;
  readonly heading: string;
  readonly others: OtherLines;
}

/** A part of the Markdown below one heading. */
export interface BlockTemplate {
  /** The key of each line by the word above it. A dot leads into a nested part: `rebuttal.reply`. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly others?: OtherLines;
  /** What's written right below the heading, by word. */
  readonly fields?: Fields;
}

/** The items of a section, each under a heading of its own. */
export interface ItemTemplate extends BlockTemplate {
  readonly key: string;
  /** The key that the heading shows, and whether that's a text, a persona, or a line. */
  readonly heading: { readonly key: string; readonly kind: 'text' | 'persona' | 'line' };
  readonly hasId: boolean;
}

export interface SectionTemplate extends BlockTemplate {
  readonly key: keyof CardFile;
  /** What comes before the title: "Wedges: Where they’re vulnerable". */
  readonly word: string;
  /** Whether a card has one such section, any number of them, or a list of items without a title. */
  readonly kind: 'one' | 'many' | 'items';
  /** What new ids begin with. */
  readonly prefix: string;
  readonly items?: ItemTemplate;
  /** The key of a heading above the section's lines. */
  readonly subheading?: string;
  readonly halves?: readonly HalfTemplate[];
}

const REBUTTAL = { 'They may say': 'rebuttal.objection', 'Your reply': 'rebuttal.reply' };
const PERSONAS = { For: ids('personas') };

const list = (word: string, key: string) => ({ word, key, isList: true });

const table = {
  roles: { Intro: 'intro' },
  fields: { Columns: tuple('heads', ['aspect', 'them', 'us'], 'aspect') },
  items: {
    key: 'rows',
    heading: { key: 'aspect', kind: 'text' },
    hasId: true,
    roles: { Them: 'them', Us: 'us' },
    fields: { Signs: tuple('signs', ['them', 'us']) },
  },
} as const;

/** A section of the writer's own, which any heading that isn't known begins. */
export const MORE: SectionTemplate = {
  key: 'more',
  word: 'More',
  kind: 'many',
  prefix: 'more',
  others: list('Line', 'lines'),
};

/** Every section, in the order in which they are written. */
export const SECTIONS: readonly SectionTemplate[] = [
  {
    key: 'notices',
    word: 'Notices',
    kind: 'items',
    prefix: 'notice',
    items: {
      key: 'notices',
      heading: { key: 'title', kind: 'text' },
      hasId: true,
      roles: { 'For reps': 'rep', 'To say': 'say' },
      fields: {
        Level: plain('level', 'warning'),
        Since: date('since'),
        Until: date('until'),
        Owner: plain('owner', 'Product marketing'),
      },
    },
  },
  {
    key: 'summary',
    word: 'Summary',
    kind: 'one',
    prefix: 'summary',
    roles: { 'One-liner': 'oneLiner', 'They win': 'theyWin', 'We win': 'weWin', Trap: 'trap' },
  },
  {
    key: 'philosophy',
    word: 'Approach',
    kind: 'one',
    prefix: 'approach',
    ...table,
    fields: { ...table.fields, Picture: plain('picture', 'routes') },
  },
  { key: 'comparisons', word: 'Comparison', kind: 'many', prefix: 'compare', ...table },
  {
    key: 'wedges',
    word: 'Wedges',
    kind: 'one',
    prefix: 'wedge',
    items: {
      key: 'items',
      heading: { key: 'title', kind: 'text' },
      hasId: true,
      roles: {
        Claim: 'claim',
        Attack: 'attack',
        Proof: 'proof',
        Reality: 'reality',
        Evidence: 'evidence',
        Contrast: 'contrast',
        ...REBUTTAL,
      },
      fields: PERSONAS,
    },
  },
  {
    key: 'translations',
    word: 'Terminology',
    kind: 'one',
    prefix: 'translate',
    roles: { Intro: 'intro' },
    fields: {
      Columns: tuple('heads', ['them', 'us', 'difference', 'differenceToSay'], 'differenceToSay'),
    },
    items: {
      key: 'rows',
      heading: { key: 'them', kind: 'text' },
      hasId: true,
      roles: { Us: 'us', Difference: 'difference' },
    },
  },
  {
    key: 'architecture',
    word: 'Architecture',
    kind: 'one',
    prefix: 'architecture',
    subheading: 'heading',
    roles: { Intro: 'intro', ...REBUTTAL },
    others: list('Point', 'points'),
  },
  {
    key: 'objections',
    word: 'Objections',
    kind: 'one',
    prefix: 'objection',
    items: {
      key: 'items',
      heading: { key: 'objection', kind: 'line' },
      hasId: true,
      roles: { Stance: 'stance', Pivot: 'pivot', ...REBUTTAL },
      fields: PERSONAS,
    },
  },
  {
    key: 'proofPoints',
    word: 'Proof',
    kind: 'one',
    prefix: 'proof',
    others: list('Line', 'lines'),
  },
  {
    key: 'concede',
    word: 'When to concede',
    kind: 'one',
    prefix: 'concede',
    subheading: 'heading',
    roles: { Position: 'position' },
    others: list('When', 'when'),
  },
  {
    key: 'discovery',
    word: 'Questions',
    kind: 'one',
    prefix: 'discovery',
    halves: [
      { word: 'Questions', heading: 'questionsHeading', others: list('Question', 'questions') },
      { word: 'Good fit', heading: 'fitHeading', others: list('Sign', 'fitSignals') },
    ],
  },
  {
    key: 'personas',
    word: 'By persona',
    kind: 'one',
    prefix: 'message',
    items: {
      key: 'messages',
      heading: { key: 'persona', kind: 'persona' },
      hasId: false,
      others: { word: 'Message', key: 'line', isList: false },
    },
  },
  {
    key: 'references',
    word: 'References',
    kind: 'one',
    prefix: 'reference',
    others: list('Line', 'lines'),
  },
  MORE,
  {
    key: 'answer',
    word: 'Ten-second answer',
    kind: 'items',
    prefix: 'answer',
    items: {
      key: 'answer',
      heading: { key: 'reader', kind: 'text' },
      hasId: false,
      fields: {
        Say: plain('say', 'summary-one-liner'),
        Ask: plain('ask', 'question-code'),
        Proof: plain('proof', 'proof-globex'),
        Concede: plain('concede', 'concede-position'),
      },
    },
  },
];

/** Returns the words of the fields below a section's headings, apart from those of lines. */
export function fieldWordsOf({ fields = {}, items }: SectionTemplate): readonly string[] {
  return [...Object.keys(fields), ...Object.keys(items?.fields ?? {})];
}

/** Returns the words above a section's lines. */
export function roleWordsOf(block: BlockTemplate): readonly string[] {
  return [...Object.keys(block.roles ?? {}), ...(block.others ? [block.others.word] : [])];
}
