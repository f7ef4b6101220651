/** A word that the interface and the docs do without, and what to write instead. */
interface UnplainWord {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** Words that made texts of ours read as old-fashioned or translated. */
export const UNPLAIN_WORDS: readonly UnplainWord[] = [
  { pattern: /\brivals?\b/iu, instead: 'competitor' },
  { pattern: /\b(hold(s|ing)?|held)\b/iu, instead: 'is true, has, contains, or keeps' },
  { pattern: /\b(stands?|stood)\b/iu, instead: 'is or means' },
  { pattern: /\bmend(s|ed|ing)?\b/iu, instead: 'fix' },
  { pattern: /\b(bears?|borne)\b/iu, instead: 'has or shows' },
  { pattern: /\b(tells?|told) of\b/iu, instead: 'shows or mentions' },
  { pattern: /\b(whom|whoever|lest|thereby|upon)\b/iu, instead: 'a plainer clause' },
  { pattern: /\b(names?|named) (no|nobody|none)\b/iu, instead: '“doesn’t name a …”' },
  { pattern: /(?<!there )\b(is|are|was|were) no\b(?! longer)/iu, instead: '“isn’t a …”' },
  { pattern: /\bmay be (said|told|copied|shown)\b/iu, instead: '“can be …”' },
  { pattern: /\b(own card|card of your own)\b/iu, instead: 'custom card' },
  { pattern: /\bsilenc(e|es|ed|ing)\b/iu, instead: 'ignore' },
  { pattern: /\b(goes?|went) along\b/iu, instead: '“is copied too” or “is included”' },
  { pattern: /\p{L} – \p{L}/u, instead: 'a comma, a colon, or an em dash without spaces' },
  { pattern: /\d %/u, instead: 'the number and % without a space' },
];

/** A text in which such a word is right. */
interface Exception {
  /** A part of the text with the word in it. */
  readonly text: string;
  readonly reason: string;
}

export const EXCEPTIONS: readonly Exception[] = [
  { text: 'On hold', reason: 'The usual term for a card that isn’t to be used for now.' },
  { text: 'is on hold', reason: 'As above.' },
  { text: 'card on hold', reason: 'As above.' },
  { text: 'hold: don’t use', reason: 'The level in the card file.' },
  { text: 'date|stand|as of', reason: 'Labels in imported files, one of them German.' },
  { text: '"silence"', reason: 'The name of a key in the card file.' },
];
