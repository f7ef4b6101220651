import { expect, it } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { cardsOf, linesOf } from './import-text';

/* A line is to say or to ask only where nothing speaks against it. */

/** Returns what the lines of a card about Kestrel are for, by their texts. */
function usesOf(body: string) {
  const cards = cardsOf(`# Northpier vs Kestrel\n\n${body}\n`, { rivals: ['Kestrel'] });
  const lines = cards.flatMap(({ card }) => linesOf(card));
  return Object.fromEntries(lines.map(({ text, use }) => [text, use]));
}

it('takes an inch mark for no quotation: the orders after it aren’t said', () => {
  const uses = usesOf(
    '## Objections\n\n**"Your screens are small."**\n\n- **Response:** Our 27" screen suits your desk.\n- Ask about their desks.\n- Offer the 32" one.',
  );
  expect(Object.entries(uses)).toContainEqual(['Our 27" screen suits your desk.', 'say']);
  expect(Object.entries(uses).find(([text]) => text.includes('Ask about'))?.[1]).toBe('know');
});

it.each([
  ['## Kestrel’s pitch', 'know'],
  ['## Kestrel talk track', 'know'],
  ['## Our pitch', 'say'],
  ['## Our pitch against Kestrel', 'say'],
  ['## Talk track vs Kestrel', 'say'],
])('%s: %s', (heading, use) => {
  const body = `${heading}\n\nWe are the fastest for your team.`;
  expect(usesOf(body)).toEqual({ 'We are the fastest for your team.': use });
});

it.each([
  ['> **Strengths:** Kestrel is better at your reports.', 'know'],
  ['> **Response:** We agree about your reports.', 'say'],
])('among their strengths, %s: %s', (body, use) => {
  expect(Object.values(usesOf(`## Their strengths\n\n${body}`)).at(-1)).toBe(use);
});

it('doesn’t say a note to the rep for the quotation at its end', () => {
  const answer =
    'Their designer is good. The better question: “Who maintains those flows afterwards?”';
  const uses = usesOf(`## Objections\n\n**"It has a designer."**\n\n- **Response:** ${answer}`);
  expect(Object.entries(uses).find(([text]) => text.includes('maintains'))?.[1]).toBe('know');
});

it('says one block quote about their strengths at most, as our position', () => {
  const uses = usesOf('## Their strengths\n\n> We agree on reports.\n\n> They beat our maps.');
  expect(uses).toEqual({ 'We agree on reports.': 'say', 'They beat our maps.': 'know' });
});

it('doesn’t ask a note beneath a question', () => {
  const uses = usesOf(
    '## Discovery questions\n\n- How do you count?\n  - Do they hesitate?\n  - "By hand?"\n- Who counts?',
  );
  expect(uses).toEqual({
    'How do you count?': 'ask',
    'Do they hesitate?': 'know',
    '"By hand?"': 'ask',
    'Who counts?': 'ask',
  });
});

it.each(['> — Jane Doe, CTO', '> – a customer'])('doesn’t say what somebody signed: %s', (sign) => {
  const said = 'We moved to Northpier. It is what you need.';
  expect(usesOf(`## Voices\n\n> ${said}\n>\n${sign}`)[said]).toBe('know');
  expect(usesOf(`## Voices\n\n> "${said}"\n>\n${sign}`)[`"${said}"`]).toBe('know');
});

it('doesn’t say a quotation that somebody signed in the next paragraph', () => {
  const uses = usesOf('## Voices\n\n"We moved to Northpier."\n\n— Jane Doe, CTO');
  expect(uses['"We moved to Northpier."']).toBe('know');
});

it('doesn’t take two quotations with words between them for one', () => {
  const text = '"Fast" is their word, ours is "done"';
  expect(usesOf(`## Pricing\n\n- ${text}`)).toEqual({ [text]: 'know' });
});

it('doesn’t say a quotation that an answer follows', () => {
  const uses = usesOf('## Pricing\n\n"Your fee is higher."\n\n**Answer:** "It is one fee."');
  expect(uses).toEqual({ '"Your fee is higher."': 'know', '"It is one fee."': 'say' });
});

it('doesn’t say what a buyer says, whatever follows it', () => {
  const uses = usesOf('## Objections\n\n**"You are slow."**\n\n- **Ask:** How slow?');
  expect(uses).toEqual({ '"You are slow."': 'know', 'How slow?': 'ask' });
});

it('keeps an answer’s proof with the other proof', () => {
  const text =
    '# Northpier vs Kestrel\n\n## Objections\n\n**"You are new."**\n\n- **Response:** "Since 2012."\n- **Proof:** Four plants.';
  const [only] = cardsOf(text, { rivals: ['Kestrel'] });
  expect(only?.card.proofPoints?.lines.map((line) => line.text)).toEqual(['Four plants.']);
  expect(only?.card.objections?.items[0]).not.toHaveProperty('stance');
});

it('keeps an answer internal under a heading that says so', () => {
  const pair = '**"You are pricey."**\n\n- **Response:** "We cost less over time."';
  expect(usesOf(`## Objections\n\n${pair}`)['"We cost less over time."']).toBe('say');
  expect(usesOf(`## Internal only\n\n${pair}`)['"We cost less over time."']).toBe('know');
});

it.each([
  ['## Talk track\n\n- Ask the buyer how your team counts.', 'know'],
  ['## Never say\n\n- "We count what your team sees."', 'know'],
  ['## Talk track\n\n- **Never say:** "We count what your team sees."', 'know'],
  ['## Talk track\n\n- "We count what your teams see."', 'say'],
  ['## Talk track\n\n- We count what your team sees.', 'know'],
])('updates the use of a line that is said: %s: %s', (body, use) => {
  const importOver = (text: string, existing: readonly CardFile[] = []) => {
    const whole = `# Northpier vs Kestrel\n\n${text}\n`;
    const [only] = cardsOf(whole, { rivals: ['Kestrel'], existing });
    if (only === undefined) throw new Error('No card');
    return only.card;
  };
  const before = importOver('## Talk track\n\n- "We count what your team sees."');
  expect(linesOf(before).map((line) => line.use)).toEqual(['say']);
  expect(linesOf(importOver(body, [before])).map((line) => line.use)).toEqual([use]);
});

it('doesn’t say a note in a row whose answer is quoted', () => {
  const uses = usesOf(
    '## Where Kestrel wins\n\n| Their advantage | Reality check | Our response |\n|---|---|---|\n| Maps | Theirs are better. | "Our maps do what you need." |',
  );
  expect(uses).toMatchObject({ '"Our maps do what you need."': 'say' });
  const notes = Object.entries(uses).filter(([text]) => text.includes('Theirs are better.'));
  expect(notes.map(([, use]) => use)).toEqual(['know']);
});

it.each([
  [
    '```\nWeek 1: "We’ll build your maps."\nWeek 2: "Why are we late?"\nWeek 3: *It fails.*\n```',
    'know',
  ],
  ['```\nKestrel      Northpier\n───────      ─────────\nA year       Your choice.\n```', 'know'],
  ['```\n"We start your team in a day."\n```', 'say'],
])('says no story and no figure between fences: %s', (body, use) => {
  expect(Object.values(usesOf(`## The maps\n\n${body}`))).toEqual([use]);
});

it('doesn’t ask what worries the buyer', () => {
  const uses = usesOf('## Decision-maker concern\n\n> "Why would I buy Northpier?"');
  expect(Object.values(uses)).toEqual(['know']);
});

it('takes “If your …” in an answer for speech, and “If they …” for an order', () => {
  const uses = usesOf(
    '## Objections\n\n**"You are too big."**\n\nIf your team is small, our start plan fits.\n\n**"You are new."**\n\nIf they insist, offer a pilot.',
  );
  expect(uses).toMatchObject({
    'If your team is small, our start plan fits.': 'say',
    'If they insist, offer a pilot.': 'know',
  });
});

it.each([
  ['- "Kestrel price list 2026"', 'know'],
  ['- **Building it** – "We could write this ourselves"', 'know'],
  ['- "We start your team in a day."', 'say'],
  ['- "We start your team in a day"', 'say'],
])('says a quoted bullet only if it’s a sentence: %s', (body, use) => {
  expect(Object.values(usesOf(`## Monitoring\n\n${body}`))).toEqual([use]);
});

it.each([
  ['> "Kestrel draws maps. We draw yours."', 'say'],
  ['> Kestrel draws maps. We draw yours.', 'know'],
])('says a positioning statement that is quoted: %s', (body, use) => {
  expect(Object.values(usesOf(`## Positioning statement\n\n${body}`))).toEqual([use]);
});

it.each([
  ['*"The best map is the one that you need."*', 'know'],
  ['"For tides, we would take theirs too."', 'know'],
])('says no quotation below where to walk away: %s', (body, use) => {
  const uses = usesOf(`## When to walk away\n\n- Tides.\n\n${body}`);
  expect(uses).toEqual({ 'Tides.': 'know', [body]: use });
});

it('keeps a line that leads into a list within its answer', () => {
  const text =
    '# Northpier vs Kestrel\n\n## Objections\n\n**Objection**: "Kestrel is free."\n\n**Response**: "Keep it.\n\nThink of it this way:\n- Kestrel: maps\n- Northpier: routes\n\nWhich do you need?"\n';
  const [imported] = cardsOf(text);
  const pivots = imported?.card.objections?.items.map(({ pivot }) => [pivot?.use, pivot?.text]);
  expect(pivots).toEqual([
    ['say', expect.stringMatching(/^"Keep it\.\\\nThink of it.*maps.*routes\\\nWhich.*"$/s)],
  ]);
});

it.each(['[TODO Ann: the price]', '[Calculate: hours × rate]'])(
  'keeps a blank whole: %s',
  (hole) => {
    const [only] = cardsOf(`# Northpier vs Kestrel\n\n## Notes\n\n- ${hole}\n`);
    const lines = only === undefined ? [] : linesOf(only.card);
    expect(lines.map(({ label, text, use }) => [label, text, use])).toEqual([
      [undefined, hole, 'know'],
    ]);
  },
);

it('reads a card between fences', () => {
  const fence =
    '```md\n### Red flags\n- Your buyer can’t name a date.\n\n### Pitch\n> "We draw maps."\n```';
  expect(usesOf(`## Example\n\n${fence}`)).toEqual({
    'Your buyer can’t name a date.': 'know',
    '"We draw maps."': 'say',
  });
});
