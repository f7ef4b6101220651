import type { Role } from '../core/card/line';
import type { ListLayout, TableLayout } from '../core/card/part';
import type { CardFile } from './card-schema';
import { date, ids, type Json, plain, tuple } from './markdown/fields';
import type { SectionTemplate } from './section-template';

/* The sections of a card file: what each becomes on the card, and what it looks like in Markdown. */

/** Lists whose lines stay in the writer's order, and lists whose lines are sorted by persona. */
const inOrder = (): ListLayout => ({ kind: 'list', keepsOrder: true });
const sorted = (): ListLayout => ({ kind: 'list', keepsOrder: false });

const REBUTTAL = {
  'They may say': ['rebuttal.objection', 'objection'],
  'Your reply': ['rebuttal.reply', 'reply'],
} as const;
const PERSONAS = { For: ids('personas') };
const INTRO = { Intro: ['intro', 'intro'] } as const;

const list = (word: string, key: string, role: Role) => ({ word, key, role, isList: true });

type Comparison = NonNullable<CardFile['philosophy']>;
type Translations = NonNullable<CardFile['translations']>;

function comparisonLayout(value: Json): TableLayout {
  const { heads, picture } = value as Comparison;
  const { aspect = '', them, us } = heads;
  return { kind: 'table', heads: [aspect, them, us], wide: 'name', ...(picture && { picture }) };
}

function termsLayout(value: Json): TableLayout {
  const { them, us, difference, differenceToSay } = (value as Translations).heads;
  return {
    kind: 'table',
    heads: [them, us, difference],
    wide: 'last',
    ...(differenceToSay !== undefined && { copiedHeads: [them, us, differenceToSay] }),
  };
}

const comparison = {
  roles: INTRO,
  fields: { Columns: tuple('heads', ['aspect', 'them', 'us'], 'aspect') },
  items: {
    key: 'rows',
    heading: { key: 'aspect', kind: 'text' },
    hasId: true,
    roles: { Them: ['them', 'theirs'], Us: ['us', 'ours'] },
    fields: { Signs: tuple('signs', ['them', 'us']) },
  },
} as const;

/** A section of the writer's own, which any heading that isn't known begins. */
export const MORE: SectionTemplate = {
  key: 'more',
  part: ['more', sorted],
  word: 'More',
  kind: 'many',
  prefix: 'more',
  others: list('Line', 'lines', 'note'),
};

/**
 * Every section, in the order in which a call needs them: how to open, what to ask, and what to answer come
 * first, then what needs explaining, and last what is read before the call.
 */
export const SECTIONS: readonly SectionTemplate[] = [
  {
    key: 'notices',
    part: ['notices', inOrder],
    word: 'Notices',
    kind: 'items',
    prefix: 'notice',
    items: {
      key: 'notices',
      heading: { key: 'title', kind: 'text' },
      hasId: true,
      roles: { 'For reps': ['rep', 'notice'], 'To say': ['say', 'statement'] },
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
    part: ['summary', inOrder],
    word: 'Summary',
    prefix: 'summary',
    roles: {
      'One-liner': ['oneLiner', 'one-liner'],
      'They win': ['theyWin', 'they-win'],
      'We win': ['weWin', 'we-win'],
      Trap: ['trap', 'trap'],
    },
  },
  {
    key: 'wedges',
    part: ['wedges', inOrder],
    word: 'Wedges',
    prefix: 'wedge',
    items: {
      key: 'items',
      heading: { key: 'title', kind: 'text' },
      hasId: true,
      roles: {
        Claim: ['claim', 'claim'],
        Attack: ['attack', 'attack'],
        Proof: ['proof', 'proof'],
        Reality: ['reality', 'reality'],
        Evidence: ['evidence', 'evidence'],
        Contrast: ['contrast', 'contrast'],
        ...REBUTTAL,
      },
      fields: PERSONAS,
    },
  },
  {
    key: 'discovery',
    part: ['discovery', sorted],
    word: 'Questions',
    prefix: 'discovery',
    halves: [
      {
        word: 'Questions',
        heading: 'questionsHeading',
        others: list('Question', 'questions', 'question'),
      },
      { word: 'Good fit', heading: 'fitHeading', others: list('Sign', 'fitSignals', 'fit') },
    ],
  },
  {
    key: 'proofPoints',
    part: ['proof', () => ({ ...sorted(), opensWithProofs: true })],
    word: 'Proof',
    prefix: 'proof',
    others: list('Line', 'lines', 'proof-point'),
  },
  {
    key: 'objections',
    part: ['objections', inOrder],
    word: 'Objections',
    prefix: 'objection',
    items: {
      key: 'items',
      heading: { key: 'objection', kind: 'line' },
      hasId: true,
      roles: { Stance: ['stance', 'stance'], Pivot: ['pivot', 'pivot'], ...REBUTTAL },
      fields: PERSONAS,
    },
  },
  {
    key: 'translations',
    part: ['terms', termsLayout],
    word: 'Terminology',
    prefix: 'translate',
    roles: INTRO,
    fields: {
      Columns: tuple('heads', ['them', 'us', 'difference', 'differenceToSay'], 'differenceToSay'),
    },
    items: {
      key: 'rows',
      heading: { key: 'them', kind: 'text' },
      hasId: true,
      roles: { Us: ['us', 'term'], Difference: ['difference', 'difference'] },
    },
  },
  {
    key: 'philosophy',
    part: ['mindset', comparisonLayout],
    word: 'Approach',
    prefix: 'approach',
    ...comparison,
    fields: { ...comparison.fields, Picture: plain('picture', 'routes') },
  },
  {
    key: 'comparisons',
    part: ['compare', comparisonLayout],
    word: 'Comparison',
    kind: 'many',
    prefix: 'compare',
    ...comparison,
  },
  {
    key: 'architecture',
    part: ['infra', inOrder],
    word: 'Architecture',
    prefix: 'architecture',
    subheading: 'heading',
    roles: { ...INTRO, ...REBUTTAL },
    others: list('Point', 'points', 'point'),
  },
  {
    key: 'concede',
    part: ['concede', sorted],
    word: 'When to concede',
    prefix: 'concede',
    subheading: 'heading',
    roles: { Position: ['position', 'position'] },
    others: list('When', 'when', 'concede'),
  },
  {
    key: 'personas',
    part: ['personas', inOrder],
    word: 'By persona',
    prefix: 'message',
    items: {
      key: 'messages',
      heading: { key: 'persona', kind: 'persona' },
      hasId: false,
      others: { word: 'Message', key: 'line', role: 'message', isList: false },
    },
  },
  MORE,
  {
    key: 'references',
    part: ['links', inOrder],
    word: 'References',
    prefix: 'reference',
    others: list('Line', 'lines', 'reference'),
  },
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
