/** `summary` is the whole in short; the others are its lines. */
type SummaryRole = 'summary' | 'oneLiner' | 'theyWin' | 'weWin' | 'trap';

/** `wedges` are points at which we win; the others are the lines of one. */
type WedgeRole = 'wedges' | 'claim' | 'attack' | 'proof' | 'reality' | 'evidence' | 'contrast';

/**
 * `objection` is what the buyer says, `stance` what's true about it, and `answer` what we say. `position` is
 * what we say where the rival is better, and `talk` is text to say, of whatever kind.
 */
type ExchangeRole = 'objection' | 'stance' | 'answer' | 'position' | 'talk';

/** `concede` is where the rival is better, and `fit` are signs that we can win. */
type OtherRole =
  | 'comparison'
  | 'architecture'
  | 'concede'
  | 'question'
  | 'fit'
  | 'persona'
  | 'reference'
  | 'contents';

/**
 * What a heading or a label says that its text is for. The same role makes a section of the card where
 * it's a heading, and a line of one where it's a label.
 */
export type Role = SummaryRole | WedgeRole | ExchangeRole | OtherRole;

/**
 * What else a label can say: that text is to say (`speech`), that it's a buyer's or the rival's (`heard`), or
 * that it's for the rep (`private`). `rival` is a word for competitors in general.
 */
export const MARKS = ['speech', 'heard', 'private', 'rival'] as const;

export type Mark = (typeof MARKS)[number];

/**
 * The words of one language: phrases separated by "; ", without accents. A phrase is found anywhere in a
 * label, as whole words. `=` before a phrase means the whole label, `*` at its end allows three more letters,
 * and `them` and `us` stand for the names. `usual` are everyday words, by which the language of a file is
 * found. These words choose where text is shown; whether it can be said also needs another sign.
 */
export type RoleWords = Readonly<Partial<Record<Role | Mark | 'usual', string>>>;
