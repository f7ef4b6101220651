/**
 * What a heading or a label says that its text is for. The same role makes a section of the card where
 * it's a heading, and a line of one where it's a label.
 *
 * - `summary`: the whole in short; `oneLiner`, `theyWin`, `weWin`, `trap` are its lines
 * - `whyWe`: why we win, as points; `wedges`: the same, told as attacks
 * - `claim`, `attack`, `proof`, `reality`, `evidence`, `contrast`: lines of a wedge
 * - `objection`: what the buyer says; `stance`: what is true about it; `answer`: what we say
 * - `concede`: when the rival is better; `position`: what to say then
 * - `question`: to ask; `goodAnswer`, `badAnswer`: what to hope for and fear; `fit`: signs that we can win
 * - `talk`: words to say, of whatever kind
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
 * - `speech`: words to say
 * - `heard`: somebody else's words, such as a buyer's or the rival's
 * - `private`: words for the rep
 * - `rival`: a word for competitors in general
 * - `usual`: everyday words, by which the language of a file is found
 */
type Mark = 'speech' | 'heard' | 'private' | 'rival' | 'usual';

/**
 * The words of one language: phrases separated by "; ", without accents. A phrase is found anywhere in a
 * label, as whole words; `=` before a phrase means the whole label, and `*` allows three more letters; `them` and `us` stand for the names. These words
 * choose where text is shown; whether it can be said also needs quotation marks or another sign.
 */
export type RoleWords = Readonly<Partial<Record<Role | Mark, string>>>;
