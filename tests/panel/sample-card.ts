import type { Battlecard, Objection, Pack, Summary, Wedge } from '../../src/core/card/battlecard';
import type { Inline } from '../../src/core/card/inline';
import type { Line, Review } from '../../src/core/card/line';

export const TODAY = '2026-11-22';

export const samplePack: Pack = {
  us: 'Us',
  personas: [
    { id: 'builders', name: 'Pipeline Builders', short: 'Builders' },
    { id: 'buyers', name: 'Budget Holders', short: 'Buyers' },
  ],
};

const fine: Review = {
  status: 'no-claim',
  kind: 'product',
  checked: '2026-11-20',
  sources: [],
};

/** A line of its own id; everything else as a line mostly is. */
function line(id: string, text: string, rest: Partial<Line> = {}): Line {
  return {
    id,
    text: [{ kind: 'text', text }],
    use: 'know',
    review: fine,
    personas: [],
    isPrivate: false,
    ...rest,
  };
}

function says(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}

const disputed: Review = {
  status: 'disputed',
  kind: 'product',
  checked: '2026-11-19',
  note: 'Their manual shows the opposite.',
  sources: [{ title: 'Their manual', href: 'https://example.com/manual' }, { title: 'A talk' }],
  safer: says('It takes some work.'),
};

/** Has every part, and one line of each kind of trouble. */
/** What the sample card has and another card need not have. */
interface Filled {
  readonly summary: Summary & { readonly oneLiner: Line };
  readonly wedges: {
    readonly title: string;
    readonly items: readonly (Wedge & { readonly claim: Line; readonly attack: Line })[];
  };
  readonly objections: {
    readonly title: string;
    readonly items: readonly (Objection & { readonly pivot: Line })[];
  };
}

export const sampleCard: Battlecard & Filled = {
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
            sources: [],
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
            sources: [],
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
        review: { ...fine, status: 'unverified', note: 'No public word of it.' },
      }),
    ],
  },
  objections: {
    title: 'What they will say',
    items: [
      {
        id: 'ui',
        personas: [],
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
      {
        ...line('paper', '', { label: 'Old card', isPrivate: true }),
        text: [
          { kind: 'link', href: 'https://example.com/private', children: says('The old card') },
        ],
      },
    ],
  },
  more: [{ title: 'Odds and ends', lines: [line('odd', 'They ship on Fridays.')] }],
};
