/** Why each rule matters to the writer, in one sentence. */
type Reasons = Readonly<Record<string, string>>;

/** Rules that a card must follow; breaking one stops the build. */
const ERRORS = {
  json: 'A file that isn’t valid JSON can’t be read at all.',
  version: 'A file in another version may use the same keys differently.',
  schema: 'Anything that isn’t part of the format won’t be shown.',
  'file-name': 'Ringside finds a card by its file name.',
  id: 'Reviews, ignored warnings, and a rep’s copy history are all tied to the line’s ID.',
  name: 'A name on two cards, or a placeholder such as "None", could show the wrong card.',
  reference: 'A broken reference leaves a gap in the panel without any warning.',
  answer: 'Lines at the top of the card are said first and copied most.',
  calculator: 'A rep who calculates with a customer can’t fix the formula.',
} satisfies Reasons;

/** Rules whose warnings a writer can ignore line by line, with a reason. */
const WARNINGS = {
  secret: 'A rep reads even internal lines beside an open deal, and a name can slip out.',
  unfilled: 'A rep who reads a placeholder aloud won’t trust the card again.',
  disputed: 'A buyer who can disprove one line in a click won’t believe the others.',
  source: 'A rep who is asked "Says who?" needs a page to show.',
  'front-page': 'A buyer won’t search a whole website for the sentence that backs up a claim.',
  competitor:
    'A line about another competitor doesn’t belong on this card: on the deal, it’s the wrong thing to say.',
  customer: 'Naming a customer without permission costs you their trust, and the buyer’s.',
  number: 'Figures and prices go out of date first, and buyers look them up first.',
  absolute: 'A buyer who knows one exception doubts the rest of the card, too.',
  attack:
    'A put-down makes the buyer defend the vendor they know; a question lets them find out for themselves.',
  'private-link': 'Copying removes the link, so the customer gets a sentence that points nowhere.',
  'long-line': 'Nobody says more than 60 words at once, and nobody would listen.',
  'ten-seconds':
    'A rep with ten seconds reads only the top of the card, so lines there must be short.',
  'talk-track': 'A rep needs something to say; a card without it gets read once and closed.',
  due: 'What was true at the last check may not be true today.',
  notice: 'A notice that has expired is no longer shown, and nobody has decided what comes next.',
  figure: 'A customer who asks where a number comes from needs a page that states it.',
} satisfies Reasons;

/** Rules about the file itself, whose warnings can't be ignored. */
const HOUSEKEEPING = {
  'old-version': 'Old files work only as long as Ringside keeps the code that upgrades them.',
  silence: 'An ignored warning that no longer applies would hide the next real problem.',
} satisfies Reasons;

const ALL = { ...ERRORS, ...WARNINGS, ...HOUSEKEEPING };

export type RuleName = keyof typeof ALL;

function namesIn<Name extends RuleName>(texts: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(texts) as Name[];
}

export const ERROR_RULES = namesIn(ERRORS);
export const SILENCEABLE_RULES = namesIn(WARNINGS);
export const HOUSEKEEPING_RULES = namesIn(HOUSEKEEPING);

/** An error stops the build; a warning doesn't. */
export type Severity = 'error' | 'warning';

/** Returns how serious it is to break a rule. */
export function severityOf(rule: RuleName): Severity {
  return rule in ERRORS ? 'error' : 'warning';
}

/** Returns why a rule matters, in one sentence. */
export function reasonOf(rule: RuleName): string {
  return ALL[rule];
}
