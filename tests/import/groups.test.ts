import { expect, it } from 'vitest';
import { compileCard } from '../../src/content/compile';
import { unnameableCustomers } from '../../src/core/trust/not-to-say';
import { cardsOf } from './import-text';

/* A list that several headings are over: each stands beside its own lines. */

function cardOf(body: string) {
  const [only] = cardsOf(`# Northpier vs Kestrel\n\n${body}\n`, { rivals: ['Kestrel'] });
  if (only === undefined) throw new Error('no card');
  return only.card;
}

it.each(['##', '###'])('puts the heading of a second group (%s) beside its lines only', (mark) => {
  const { discovery } = cardOf(
    `## Discovery questions\n\n- Who counts?\n- Who pays?\n\n${mark} Landmines to set\n\n- Ask for a map.`,
  );
  expect(discovery?.questionsHeading).toBeUndefined();
  expect(discovery?.questions.map(({ label, text }) => [label, text])).toEqual([
    [undefined, 'Who counts?'],
    [undefined, 'Who pays?'],
    ['Landmines to set', 'Ask for a map.'],
  ]);
});

it('makes the headings of customer stories their labels', () => {
  const { proofPoints } = cardOf('## Customer stories\n\n### Acme\n\nFast.\n\n### Beta\n\nBig.');
  expect(proofPoints?.title).toBe('Customer stories');
  expect(proofPoints?.lines.map(({ label }) => label)).toEqual(['Acme', 'Beta']);
});

it.each([
  '## Customer stories\n\n### Acme Ports (do not name)\n\nAcme saved a day.',
  '## Customer stories\n\n### Acme Ports – never name\n\n- **Result:** Acme saved a day.',
  '## Internal only\n\n### Acme Ports (can’t be named)\n\nAcme saved a day.',
  '## Acme Ports (do not name publicly)\n\nAcme saved a day.',
])('remembers a customer not to name, but in no title: %j', (body) => {
  const card = cardOf(body);
  const customers = unnameableCustomers(compileCard(card));
  expect(customers).toMatchObject([{ name: 'Acme Ports', isSecret: true }]);
  const titles = [card.proofPoints?.title, ...(card.more ?? []).map(({ title }) => title)];
  expect(titles.join()).not.toContain('Acme');
  expect(card.proofPoints?.lines.map(({ use }) => use)).toEqual(['know']);
});

it('takes a rule about names for no customer', () => {
  expect(cardOf('## Rules: never name competitors\n\n- Be kind.').proofPoints).toBeUndefined();
});
