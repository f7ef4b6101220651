import type { CardFile, LineEntry, PackFile } from '../../src/content/card-schema';
import { compileCard, forEachLine } from '../../src/content/compile';
import type { CardPurpose } from '../../src/core/card/card';
import type { Line } from '../../src/core/card/line';
import { linesOf } from '../../src/core/card/part';

export const TODAY = '2026-11-22';

export const samplePack: PackFile = {
  us: 'Us',
  personas: [
    { id: 'builders', name: 'Pipeline Builders', short: 'Builders' },
    { id: 'buyers', name: 'Budget Holders', short: 'Buyers' },
  ],
};

/** The review of a line without a claim. */
export const unchecked = { status: 'no-claim', kind: 'product', checked: '2026-11-20' } as const;

/** Returns an internal line without a claim, with changes. */
function line(id: string, text: string, rest: Partial<LineEntry> = {}): LineEntry {
  return { id, text, use: 'know', review: unchecked, ...rest };
}

const disputed: LineEntry['review'] = {
  status: 'disputed',
  kind: 'product',
  checked: '2026-11-19',
  note: 'Their manual shows the opposite.',
  sources: [{ title: 'Their manual', href: 'https://example.com/manual' }, { title: 'A talk' }],
  safer: 'It takes some work.',
};

/** A card file with every section, and lines of each status. */
export const sampleFile = {
  version: 2,
  id: 'rival',
  name: 'Rival',
  title: 'Us vs Rival',
  source: 'Field notes',
  updated: '2026-11-21',
  aliases: ['Rival Labs'],
  summary: {
    title: 'In short',
    oneLiner: line('one-liner', 'We are quick, they are thorough.', { label: 'The one-liner' }),
    theyWin: line('they-win', 'Where time does not matter.', { label: 'Where they win' }),
    weWin: line('we-win', 'Where it does.', { label: 'Where we win' }),
    trap: line('trap', 'Do not talk about size.', { label: 'The trap' }),
  },
  wedges: {
    title: 'Where to open',
    items: [
      {
        id: 'speed',
        title: 'The waiting room',
        personas: ['builders'],
        claim: line('speed-claim', 'They need a rewrite.', { review: disputed }),
        attack: line('speed-attack', '"How long may it take?"', {
          use: 'ask',
          label: 'The question',
        }),
      },
      {
        id: 'price',
        title: 'The bill',
        personas: ['buyers'],
        claim: line('price-claim', 'They charge for each run.', {
          review: {
            status: 'supported',
            kind: 'price',
            checked: '2026-10-01',
            note: 'As their price list says.',
          },
        }),
        attack: line('price-attack', '"What did a run cost you last month?"', { use: 'ask' }),
        contrast: line('price-contrast', '"We charge by the seat."', {
          use: 'say',
          label: 'Our side',
          review: {
            status: 'supported',
            kind: 'price',
            checked: '2026-11-20',
            note: 'Our list.',
          },
        }),
      },
    ],
  },
  discovery: {
    title: 'What to ask',
    questionsHeading: 'Questions',
    questions: [
      line('question-all', '"Who runs it?"', { use: 'ask' }),
      line('question-buyers', '"Who pays for it?"', { use: 'ask', personas: ['buyers'] }),
    ],
    fitHeading: 'Good signs',
    fitSignals: [line('fit', 'A deadline.')],
  },
  proofPoints: {
    title: 'Proof',
    lines: [
      line('proof', 'Was live in a week.', {
        label: 'Acme',
        review: { ...unchecked, status: 'unverified', note: 'No public word of it.' },
      }),
    ],
  },
  objections: {
    title: 'What they will say',
    items: [
      {
        id: 'ui',
        objection: line('ui-objection', '"Theirs looks better."', { label: 'Objection' }),
        stance: line('ui-stance', '"It does."', { use: 'say', label: 'Fair' }),
        pivot: line('ui-pivot', '"Looks are not speed."', { use: 'say', label: 'Turn' }),
      },
    ],
  },
  translations: {
    title: 'Words',
    heads: { them: 'Their word', us: 'Our word', difference: 'What differs' },
    rows: [
      {
        id: 'job',
        them: 'Job',
        us: line('job-us', 'Flow'),
        difference: line('job-difference', 'A flow may change on its way.', { review: disputed }),
      },
    ],
  },
  philosophy: {
    title: 'Two minds',
    heads: { aspect: 'Aspect', them: 'Their mind', us: 'Our mind' },
    rows: [
      {
        id: 'plan',
        aspect: 'The plan',
        them: line('plan-them', 'Before the trip/journey.', { review: disputed }),
        us: line('plan-us', 'On the way.'),
      },
    ],
  },
  architecture: {
    title: 'Under the floor',
    heading: 'The engine room',
    points: [line('engine', 'Theirs never sleeps.', { label: 'Engine' })],
  },
  concede: {
    title: 'When to let go',
    heading: 'Be honest when',
    when: [line('let-go', 'They only need tables.')],
    position: line('stay', '"Try both."', { use: 'say', label: 'Then' }),
  },
  personas: {
    title: 'To each',
    messages: [
      {
        persona: 'builders',
        line: line('to-builders', '"Keep your code."', { use: 'say', label: 'To builders' }),
      },
      {
        persona: 'buyers',
        line: line('to-buyers', '"Know your bill."', {
          use: 'say',
          label: 'To buyers',
          review: disputed,
        }),
      },
    ],
  },
  references: {
    title: 'Papers',
    lines: [
      line('paper', '[The old card](https://example.com/private)', {
        label: 'Old card',
        private: true,
      }),
    ],
  },
  more: [{ title: 'Odds and ends', lines: [line('odd', 'They ship on Fridays.')] }],
} satisfies CardFile;

/** Returns the line of the sample file that has this id. */
export function sampleEntry(id: string): LineEntry {
  const found: LineEntry[] = [];
  forEachLine(sampleFile, (entry) => entry.id === id && found.push(entry));
  const [entry] = found;
  if (entry === undefined) throw new Error(`The sample card has no line "${id}"`);
  return entry;
}

/** Compiles the sample card with other sections. */
export function cardWith(change: Partial<CardFile>) {
  return compileCard({ ...sampleFile, ...change });
}

/** Compiles the sample card with its line about Fridays changed. */
export function cardWithOddLine(change: Partial<LineEntry>) {
  return cardWith({ more: [{ title: 'Odd', lines: [{ ...sampleEntry('odd'), ...change }] }] });
}

export const sampleCard = compileCard(sampleFile);

function generalCard(id: string, name: string, purpose: CardPurpose, aliases: readonly string[]) {
  return compileCard({
    version: 2,
    id,
    name,
    purpose,
    title: `Us vs ${name}`,
    updated: '2026-11-21',
    aliases: [...aliases],
    discovery: sampleFile.discovery,
    concede: sampleFile.concede,
  });
}

/** General cards, with a few lines of the sample card. */
export const noDecision = generalCard('no-decision', 'No decision', 'no-decision', ['In-house']);
export const anyCompetitor = generalCard('any', 'Any competitor', 'any-competitor', []);

/** Returns the line of the sample card that has this id. */
export function sampleLine(id: string): Line {
  const found = linesOf(sampleCard).find(({ line }) => line.id === id);
  if (found === undefined) throw new Error(`The sample card has no line "${id}"`);
  return found.line;
}
