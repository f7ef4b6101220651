/** The heading of each rule's findings, and why the rule matters to the writer, in one sentence. */
type RuleTexts = Readonly<Record<string, readonly [title: string, reason: string]>>;

/** Rules that a card must follow; breaking one stops the build. */
const ERRORS = {
  json: ['Invalid JSON', 'A file that isn’t valid JSON can’t be read at all.'],
  version: [
    'Unsupported format version',
    'A file in another version may use the same keys differently.',
  ],
  schema: ['Doesn’t match the format', 'Anything that isn’t part of the format won’t be shown.'],
  'file-name': ['Wrong file name', 'Ringside finds a card by its file name.'],
  id: [
    'Duplicate IDs',
    'Reviews, ignored warnings, and a rep’s copy history are all tied to the line’s ID.',
  ],
  name: [
    'Names that can’t be used',
    'A name on two cards, or a placeholder such as "None", could show the wrong card.',
  ],
  reference: [
    'Broken references',
    'A broken reference leaves a gap in the panel without any warning.',
  ],
  answer: ['Ten-second answer', 'Lines at the top of the card are said first and copied most.'],
  calculator: [
    'Calculators that don’t work',
    'A rep who calculates with a customer can’t fix the formula.',
  ],
} satisfies RuleTexts;

/** Rules whose warnings a writer can ignore line by line, with a reason. */
const WARNINGS = {
  secret: [
    'Customers not to name',
    'A rep reads even internal lines beside an open deal, and a name slips out.',
  ],
  unfilled: ['Not filled in', 'A rep who reads a placeholder aloud won’t trust the card again.'],
  disputed: [
    'Disputed lines',
    'A buyer who can disprove one line in a click won’t believe the others.',
  ],
  source: ['Claims without a source', 'A rep who is asked "Says who?" needs a page to show.'],
  'front-page': [
    'Home pages as sources',
    'A buyer won’t search a whole website for the sentence that backs up a claim.',
  ],
  competitor: [
    'Other competitors in customer-facing lines',
    'A line about another competitor doesn’t belong on this card: on the deal, it’s the wrong thing to say.',
  ],
  customer: [
    'Customers without a public source',
    'Naming a customer without permission costs you their trust, and the buyer’s.',
  ],
  number: [
    'Numbers without a date',
    'Figures and prices go out of date first, and buyers look them up first.',
  ],
  absolute: [
    'Absolute wording',
    'A buyer who knows one exception doubts the rest of the card, too.',
  ],
  attack: [
    'Put-downs of the competitor',
    'A put-down makes the buyer defend the vendor they know; a question lets them find out for themselves.',
  ],
  'private-link': [
    'Private links in customer-facing lines',
    'Copying removes the link, so the customer gets a sentence that points nowhere.',
  ],
  'long-line': [
    'Too long to say',
    'Nobody says more than 60 words at once, and nobody would listen.',
  ],
  'ten-seconds': [
    'Too long for ten seconds',
    'A rep with ten seconds reads only the top of the card, so lines there must be short.',
  ],
  'talk-track': [
    'No talk track',
    'A rep needs something to say; a card without it gets read once and closed.',
  ],
  due: ['Reviews due', 'What was true at the last check may not be true today.'],
  notice: [
    'Expired notices',
    'A notice that has expired is no longer shown, and nobody has decided what comes next.',
  ],
  figure: [
    'Calculator figures without a source',
    'A customer who asks where a number comes from needs a page that states it.',
  ],
} satisfies RuleTexts;

/** Rules about the file itself, whose warnings can't be ignored. */
const HOUSEKEEPING = {
  'old-version': [
    'Old format version',
    'Old files work only as long as Ringside keeps the code that upgrades them.',
  ],
  silence: [
    'Ignored warnings that no longer apply',
    'An ignored warning that no longer applies would hide the next real problem.',
  ],
} satisfies RuleTexts;

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

/** Returns the heading of a rule's findings. */
export function titleOf(rule: RuleName): string {
  return ALL[rule][0];
}

/** Returns why a rule matters, in one sentence. */
export function reasonOf(rule: RuleName): string {
  return ALL[rule][1];
}
