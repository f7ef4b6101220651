import type { CardFile, LineEntry } from '../../../src/content/card-schema';
import { compileCard } from '../../../src/content/compile';
import { readContent } from '../../../tools/content/read-content';

/* The cards that the test mails and drafts are about: the sample card for Dagster, and one made up. */

export const TODAY = '2026-11-24';

const checked = { status: 'no-claim', kind: 'product', checked: '2026-11-20' } as const;

function line(id: string, use: LineEntry['use'], text: string, rest: Partial<LineEntry> = {}) {
  return { id, use, text, review: checked, ...rest } satisfies LineEntry;
}

const orbitFile = {
  version: 2,
  id: 'orbit',
  name: 'Orbit',
  title: 'Us vs Orbit',
  updated: '2026-11-21',
  aliases: ['Orbit Systems', 'Relay'],
  commonWords: ['Relay'],
  summary: {
    title: 'In short',
    oneLiner: line('orbit-short', 'say', 'Orbit queues jobs. We run workflows.'),
  },
  objections: {
    title: 'What they say',
    items: [
      {
        id: 'cheaper',
        objection: line('cheaper-said', 'know', '"Orbit is cheaper at our volume."'),
        pivot: line('cheaper-pivot', 'say', '"At which volume? Let’s compare a busy month."'),
      },
      {
        id: 'support',
        objection: line('support-said', 'know', '"Orbit has round-the-clock phone support."'),
        pivot: line('support-pivot', 'say', '"So do our enterprise plans."'),
      },
    ],
  },
  translations: {
    title: 'Words',
    heads: { them: 'Theirs', us: 'Ours', difference: 'What differs' },
    rows: [
      {
        id: 'queue',
        them: 'Queue',
        us: line('queue-us', 'know', 'Work Pool'),
        difference: line('queue-difference', 'say', 'A work pool also starts the infrastructure.'),
      },
    ],
  },
  proofPoints: {
    title: 'Proof',
    lines: [
      line('proof-target', 'know', 'Moved 300 queues in a quarter.', {
        label: 'Target (under NDA)',
      }),
    ],
  },
  references: {
    title: 'Papers',
    lines: [
      line('paper', 'know', '[Our notes](https://example.com/orbit-notes)', { private: true }),
    ],
  },
} satisfies CardFile;

export const orbit = compileCard(orbitFile);

const sample = readContent('tests/sample');
const found = sample.cards.find(({ id }) => id === 'dagster');
if (found === undefined) throw new Error('The sample has no Dagster card');
export const dagster = found;
export const { pack } = sample;
export const cards = [dagster, orbit];
