import { expect, it } from 'vitest';
import { cardsOf } from './import-text';

/* The pitch opens a card, and points of ours are offered as lines to say. */

function imported(body: string) {
  const [only] = cardsOf(`# Northpier vs Kestrel\n\n${body}\n`, { rivals: ['Kestrel'] });
  if (only === undefined) throw new Error('no card');
  return only;
}

const PITCH = '"We draw the map that you need."';

it.each([
  `## Elevator pitch\n\n${PITCH}`,
  `## Elevator pitch (30 seconds)\n\n> ${PITCH}`,
  `## The pitch\n\n${PITCH}\n\n"And one more thing."`,
  `## Odds and ends\n\n- **One-liner:** ${PITCH}\n- Ships are slow.`,
  `## Talk tracks\n\n- "Kestrel draws coasts."\n\n### Our pitch\n\n${PITCH}`,
])('opens the card with the quoted pitch: %j', (body) => {
  const before =
    'Kestrel sells maps to ports.\n\n## Summary\n\nKestrel is big.\n\n## Positioning\n\n"Kestrel maps coasts."';
  const { card, report } = imported(`${before}\n\n${body}`);
  expect(card.summary?.oneLiner).toMatchObject({ text: PITCH, use: 'say' });
  expect(report.kept.words).toBe(report.kept.of);
});

it.each([
  `## Kestrel’s pitch\n\n${PITCH}`,
  `## Internal only\n\n**Pitch:** ${PITCH}`,
  `## Pitch\n\n${PITCH}\n\n— Jane Doe, CTO`,
])('opens no card with what isn’t ours to say: %j', (body) => {
  const { card } = imported(`## Notes\n\n- Ships.\n\n${body}`);
  expect(card.summary?.oneLiner?.use).not.toBe('say');
});

/** The texts of which somebody is asked whether they can be said. */
const offered = (body: string) =>
  imported(body).report.became.flatMap(({ maybeSaid, text }) => (maybeSaid ? [text] : []));

it.each(['Why we win', 'Customer stories', 'Proof points', 'Wedges'])(
  'offers what is under “%s” as lines to say',
  (heading) => {
    const body = '- **Tides:** Maps follow the moon.\n- **Ports:** Acme saves nine days a year.';
    expect(offered(`## ${heading}\n\n${body}`)).toEqual([
      'Maps follow the moon.',
      'Acme saves nine days a year.',
    ]);
  },
);

it.each([
  ['Why we win', '- **Start:** We load the customer list.'],
  ['Why we win', '- We load the customer list.'],
  ['Landmines to set', '- Ask Kestrel to open a map offline.'],
])('offers every line under “%s”: %s', (heading, body) => {
  expect(offered(`## ${heading}\n\n${body}`)).toHaveLength(1);
  expect(offered(`## ${heading} (internal only)\n\n${body}`)).toEqual([]);
  expect(offered(`## ${heading}\n\n${body} Acme is under NDA.`)).toEqual([]);
});

it.each([
  '- **Acme (NDA):** Nine days saved.',
  '- **Acme:** Nine days saved; do not name them.',
  '- **Acme:** Nine days saved. Confidential.',
  '- **Acme:** Ask them for a demo.',
  '- **[Customer]:** Nine days saved.',
  '### Never say\n\n- **Acme:** Nine days saved.',
])('doesn’t offer what a name or a heading forbids: %j', (body) => {
  expect(offered(`## Customer stories\n\n${body}`)).toEqual([]);
});

it('doesn’t offer what is under no heading of ours', () => {
  expect(offered('## History\n\n- **Acme:** Nine days saved.')).toEqual([]);
});
