/**
 * What a heading or a label says that its text is for. The same role makes a part of the card where
 * it heads a section, and a line of one where it labels a line.
 *
 * - `summary`: the whole in short; `oneLiner`, `theyWin`, `weWin`, `trap` are its lines
 * - `whyWe`: why we win, as points; `wedges`: the same, told as attacks
 * - `claim`, `attack`, `proof`, `reality`, `evidence`, `contrast`: lines of a wedge
 * - `objection`: what the buyer says; `stance`: what is true about it; `answer`: what we say
 * - `concede`: when the rival is better; `position`: what to say then
 * - `question`: to ask; `goodAnswer`, `badAnswer`: what to hope and fear; `fit`: speaks for us
 * - `talk`: words to say, of whatever kind
 * - `source`: where the card comes from; `metadata`: who keeps it, since when
 * - `contents`: a table of contents
 */
export const ROLES = [
  'summary',
  'oneLiner',
  'theyWin',
  'weWin',
  'trap',
  'whyWe',
  'wedges',
  'claim',
  'attack',
  'proof',
  'reality',
  'evidence',
  'contrast',
  'comparison',
  'translation',
  'difference',
  'architecture',
  'outcome',
  'objection',
  'stance',
  'answer',
  'concede',
  'position',
  'question',
  'goodAnswer',
  'badAnswer',
  'fit',
  'persona',
  'reference',
  'talk',
  'source',
  'metadata',
  'contents',
] as const;

export type Role = (typeof ROLES)[number];

/**
 * The words of one language, by role. A phrase is found anywhere in a label, whole words only; `*`
 * ends a word that may go on; `them` and `us` stand for the names. Phrases of languages without
 * blanks are found within words.
 */
export type RoleWords = Readonly<Partial<Record<Role, readonly string[]>>>;
