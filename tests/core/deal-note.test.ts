import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { COPY_FORMS } from '../../src/core/copy/form';
import { dealNote } from '../../src/core/fit/deal-note';
import { fitOf } from '../../src/core/fit/fit';
import type { FitAnswer, FitCheck } from '../../src/core/fit/fit-check';
import { defaultNote } from '../../src/core/fit/words';

const TODAY = '2026-11-28';

function line(id: string, rest: Partial<LineEntry> = {}): LineEntry {
  return {
    id,
    text: `Text ${id}.`,
    use: 'know',
    review: { status: 'no-claim', kind: 'product' },
    ...rest,
  };
}

const ask = (id: string, text: string, rest: Partial<LineEntry> = {}) =>
  line(id, { text: `"${text}"`, use: 'ask', ...rest });

const disputed = {
  status: 'disputed',
  kind: 'product',
  safer: 'Who has **time** for it?',
} as const;

const file: CardFile = {
  version: 2,
  id: 'rival',
  name: 'Rival & Co.',
  title: 'Us vs Rival',
  updated: TODAY,
  aliases: [],
  summary: {
    title: 'Summary',
    oneLiner: line('one-liner', { text: 'We are *quick*.', use: 'say' }),
  },
  discovery: {
    title: 'Questions',
    questions: [
      ask('who', 'Who runs it?', { good: 'Nobody.', bad: 'A team.' }),
      ask('time', 'Do you have time for a rewrite?', { review: disputed }),
      line('rumor', { text: 'Ask about the rumor.' }),
      ask('cost', 'What does it cost?'),
    ],
    fitSignals: [
      line('python', { use: 'say' }),
      line('events'),
      line('load', { review: { ...disputed, safer: 'Heavy *load*.' } }),
    ],
  },
  concede: { title: 'Concede', when: [line('sql')] },
  references: {
    title: 'Links',
    lines: [line('link', { text: '[x](https://example.com/secret)', private: true })],
  },
};

interface Given {
  readonly answers?: readonly FitAnswer[];
  readonly next?: string;
  readonly copied?: readonly string[];
  readonly template?: readonly string[];
  readonly file?: CardFile;
}

/** Returns the note, plain and as HTML. */
function note({ answers = [], next, copied = [], template = defaultNote, ...given }: Given) {
  const card = compileCard(given.file ?? file);
  const check: FitCheck = { card: card.id, answers, next };
  const fit = fitOf(card, check);
  if (fit === undefined) throw new Error('Nothing to check');
  const parts = { card, fit, copied: new Set(copied), today: TODAY };
  return dealNote(parts, template, { form: 'words' });
}

const ANSWERS: readonly FitAnswer[] = [
  { line: 'who', value: 'good', words: 'Nobody <yet>.' },
  { line: 'time', value: 'bad' },
  { line: 'rumor', value: 'neutral', words: 'They laughed.' },
  { line: 'python', value: 'yes' },
  { line: 'events', value: 'no' },
  { line: 'load', value: 'yes' },
  { line: 'sql', value: 'yes' },
];

describe('a note', () => {
  it('says where the deal stands and why, what was asked and used, and what is next', () => {
    const { text, html } = note({ answers: ANSWERS, copied: ['one-liner', 'who', 'python'] });
    expect(text).toBe(`Fit check against Rival & Co., Nov 28, 2026: Mixed

Answers: 1 good, 1 neutral, 1 bad
Signs of a good fit: 2 yes (Text python; Heavy load), 1 no
Reasons to choose Rival & Co.: 1 yes

Asked:

Who runs it? Nobody <yet>. (good sign)
Who has time for it? Bad sign
A question not shown here: They laughed. (neutral)

Lines copied from the card:

We are quick.

Next step: Ask “What does it cost?”`);
    expect(html).toBe(
      '<p>Fit check against Rival &amp; Co., Nov 28, 2026: Mixed</p>' +
        '<ul><li>Answers: 1 good, 1 neutral, 1 bad</li><li>Signs of a good fit: 2 yes (Text python; Heavy load), 1 no</li><li>Reasons to choose Rival &amp; Co.: 1 yes</li></ul>' +
        '<p>Asked:</p><ul><li><strong>Who runs it?</strong> Nobody &lt;yet&gt;. (good sign)</li><li><strong>Who has time for it?</strong> Bad sign</li><li><strong>A question not shown here:</strong> They laughed. (neutral)</li></ul>' +
        '<p>Lines copied from the card:</p><ul><li>We are <em>quick</em>.</li></ul>' +
        '<p>Next step: Ask “What does it cost?”</p>',
    );
  });

  it('leaves out what has nothing to say', () => {
    const all = ['who', 'time', 'rumor', 'cost'].map((id) => ({ line: id, words: 'x' }));
    expect(note({}).text).toBe(
      'Fit check against Rival & Co., Nov 28, 2026: Not enough answers yet\n\nNext step: Ask “Who runs it?”',
    );
    expect(note({ answers: all }).text).not.toContain('Next step');
    expect(note({ template: ['{used}'] }).text).toBe('Not enough answers yet');
  });

  it('says which way too few answers lean, and that signs alone don’t make a strong fit', () => {
    const standing = (answers: readonly FitAnswer[]) =>
      note({ answers, template: ['{standing}'] }).text;
    expect(standing([{ line: 'who', value: 'bad' }])).toBe(
      'Leaning toward Rival & Co., but not enough answers yet',
    );
    const signs = ['python', 'events', 'load'].map((id) => ({ line: id, value: 'yes' }) as const);
    expect(standing([...signs, { line: 'sql', value: 'no' }])).toBe(
      'Looks good so far, but no question asked yet',
    );
  });

  it('has the next step in the rep’s own words, if there are any', () => {
    expect(note({ next: 'Call on Monday.' }).text).toContain('Next step: Call on Monday.');
  });

  it('follows the marketer’s template', () => {
    const template = ['{ standing } ({competitor})', 'We asked {answers} and used {used}.'];
    const { text } = note({ answers: ANSWERS.slice(0, 1), copied: ['one-liner'], template });
    expect(text).toBe(
      'Leaning our way, but not enough answers yet (Rival & Co.)\n\nWe asked and used.\n\nWho runs it? Nobody <yet>. (good sign)\n\nWe are quick.',
    );
  });

  it('names a line only in the wording that was copied and can be said', () => {
    const questions = [ask('time', 'Do you have time?', { review: disputed }), ask('who', 'Who?')];
    const used = (copied: readonly string[]) =>
      note({
        copied,
        template: ['{standing}{used}'],
        file: { ...file, discovery: { title: 'x', questions, fitSignals: [] } },
      }).text;
    expect(used(['time'])).not.toContain('time');
    expect(used(['time/safer'])).toContain('Who has time for it?');
  });

  it('has no private address and nothing that turns text around', () => {
    const words =
      'See https://acme.my.salesforce.com/006 and https://example.com/secret \u202Eevil';
    const { text, html } = note({ answers: [{ line: 'who', words }], next: words });
    expect(text + html).not.toMatch(/salesforce|secret|\u202E/);
    expect(text).toContain('See (link removed) and (link removed) evil');
  });
});

/** Any line; each of its texts is unique on the card, and says what it is. */
const anyLine = fc.record({
  use: fc.constantFrom('say', 'ask', 'know'),
  status: fc.constantFrom('supported', 'changed', 'disputed', 'unverified', 'no-claim'),
  kind: fc.constantFrom('price', 'story'),
  hasSafer: fc.boolean(),
  isPrivate: fc.boolean(),
  value: fc.constantFrom('good', 'neutral', 'bad', 'yes', 'no', undefined),
  copied: fc.constantFrom('original', 'safer', 'neither'),
});

const anyCard = fc.record({
  questions: fc.array(anyLine, { maxLength: 4 }),
  signals: fc.array(anyLine, { maxLength: 3 }),
  reasons: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
  others: fc.array(anyLine, { maxLength: 4 }),
});

it('never has internal or disputed words of a card', () => {
  fc.assert(
    fc.property(anyCard, fc.constantFrom(...COPY_FORMS), (given, form) => {
      const forbidden: string[] = [];
      const answers: FitAnswer[] = [];
      const copied: string[] = [];
      let count = 0;
      const entry = ({
        use,
        status,
        kind,
        hasSafer,
        isPrivate,
        value,
        ...any
      }: (typeof given.questions)[0]): LineEntry => {
        count += 1;
        const id = `line-${count}x`;
        const [original, safer] = [`original${count}x`, `safer${count}x`];
        const isFine = status === 'supported' || status === 'no-claim';
        if (isPrivate || use === 'know' || !isFine) forbidden.push(original);
        if (isPrivate) forbidden.push(safer);
        forbidden.push(`good${count}x`, `bad${count}x`, `found${count}x`, `label${count}x`);
        if (value) answers.push({ line: id, value, words: 'In my words' });
        if (any.copied !== 'neither') copied.push(any.copied === 'safer' ? `${id}/safer` : id);
        return {
          id,
          label: `label${count}x`,
          text: original,
          use,
          private: isPrivate,
          good: `good${count}x`,
          bad: `bad${count}x`,
          review: {
            status,
            kind,
            checked: TODAY,
            note: `found${count}x`,
            ...(hasSafer && { safer }),
          },
        } as LineEntry;
      };
      const any = compileCard({
        ...file,
        discovery: {
          title: 'x',
          questions: given.questions.map(entry),
          fitSignals: given.signals.map(entry),
        },
        concede: { title: 'x', when: [...given.reasons.map(entry), line('reason')] },
        proofPoints: { title: 'x', lines: given.others.map(entry) },
      });
      const fit = fitOf(any, { card: any.id, answers });
      if (fit === undefined) throw new Error('Nothing to check');
      const { text, html } = dealNote(
        { card: any, fit, copied: new Set(copied), today: TODAY },
        defaultNote,
        { form },
      );
      for (const words of forbidden) expect(text + html).not.toContain(words);
    }),
  );
});
