import { expect, it } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { cardsOf } from './import-text';

function importOver(text: string, existing: readonly CardFile[] = []): CardFile {
  const [only] = cardsOf(`# Northpier vs Kestrel\n\n${text}`, { rivals: ['Kestrel'], existing });
  if (only === undefined) throw new Error('No card');
  return only.card;
}

it('gives one of two wedges that were one its ID', () => {
  const before = importOver(`## Wedges

### Counting

- **Claim:** They count pallets by hand each night.
- **Proof:** A lost pallet is found after nine days.
`);
  const after = importOver(
    `## Wedges

### Counting by hand

- **Claim:** They count pallets by hand each night.

### Finding pallets

- **Proof:** A lost pallet is found after nine days.
`,
    [before],
  );
  const ids = (card: CardFile) => card.wedges?.items.map(({ id }) => id) ?? [];
  expect(ids(before)).toHaveLength(1);
  expect(ids(after)).toHaveLength(2);
  expect(new Set([...ids(before), ...ids(after)]).size).toBe(2);
});

it('updates a general card by its ID or its name, but not by an alias', () => {
  const text = '## Objections\n\n- **"Too slow."** "How fast is it today?"';
  const fresh = importOver(text);
  const general = { ...fresh, purpose: 'no-decision' as const, owner: 'Sales' };
  expect(importOver(text, [general])).toMatchObject({ purpose: 'no-decision', owner: 'Sales' });
  const other = { ...general, id: 'none', name: 'No decision', aliases: ['Kestrel'] };
  expect(importOver(text, [other])).not.toHaveProperty('owner');
});

it('keeps what the fit check needs, without what is gone', () => {
  const wedge = '## Wedges\n\n### Counting\n\n- **Claim:** They count pallets by hand.\n\n';
  const questions = '## Discovery questions\n\n- "Who counts your pallets today?"\n';
  const before = importOver(wedge + questions);
  const [asked] = before.discovery?.questions ?? [];
  const [item] = before.wedges?.items ?? [];
  if (asked === undefined || item === undefined) throw new Error('Not imported');
  Object.assign(asked, { good: 'Nobody.', bad: 'A machine.', brings: [item.id] });
  const hints = (card: CardFile) => {
    const { good, bad, brings } = card.discovery?.questions[0] ?? {};
    return { good, bad, brings };
  };
  const all = { good: 'Nobody.', bad: 'A machine.', brings: [item.id] };
  expect(hints(importOver(wedge + questions, [before]))).toEqual(all);
  expect(hints(importOver(questions, [before]))).toEqual({ ...all, brings: [] });
});

it('keeps the ID of a line that was reworded below the same title or label', () => {
  const text = (claim: string, price: string) =>
    `## Wedges\n\n### Counting\n\n- **Claim:** ${claim}\n\n## Proof\n\n- **Price:** ${price}\n- **Age:** Since 2011.\n`;
  const before = importOver(text('They count pallets by hand.', 'From $40 a pallet.'));
  const after = importOver(text('Nobody counts anything.', 'Ask for a quote.'), [before]);
  const ids = (card: CardFile) => [
    card.wedges?.items[0]?.claim?.id,
    ...(card.proofPoints?.lines.map(({ id }) => id) ?? []),
  ];
  expect(ids(after)).toEqual(ids(before));
  expect(new Set(ids(after)).size).toBe(3);
});
