import type { Line } from '../../src/core/card/line';
import type { Part } from '../../src/core/card/part';
import { sampleCard, sampleLine } from '../panel/sample-card';

function line(id: string, text: string, rest: Partial<Line> = {}): Line {
  const { label: _, ...sample } = sampleLine('ui-stance');
  return { ...sample, id, role: 'note', text: [{ kind: 'text', text }], ...rest };
}

/** Returns the sample card with a list and a table of kinds that the code doesn't know. */
export function newParts() {
  const { review } = sampleLine('speed-claim');
  const { safer: _, ...disputed } = review;
  const list: Part = {
    id: 'part-moving',
    title: 'How to move',
    short: 'Moving',
    layout: { kind: 'list', keepsOrder: false },
    groups: [
      {
        heading: 'Moving in two steps',
        personas: [],
        lines: [
          line('step-one', 'The first migration step.'),
          line('step-two', 'A step for buyers.', { personas: ['buyers'] }),
          line('step-internal', 'Nobody likes it.', { use: 'know' }),
        ],
      },
    ],
  };
  const table: Part = {
    id: 'part-costs',
    title: 'What it costs',
    short: 'Costs',
    layout: { kind: 'table', heads: ['Year', 'They cost', 'We cost'], wide: 'name' },
    groups: [
      {
        id: 'first-year',
        heading: 'First',
        personas: [],
        lines: [
          line('cost-them', 'A fortune', {
            review: { ...disputed, safer: [{ kind: 'text', text: 'A fortune' }] },
          }),
          line('cost-us', 'A bargain'),
        ],
      },
    ],
  };
  const card = { ...sampleCard, parts: [...sampleCard.parts, list, table] };
  return { card, list, table };
}
