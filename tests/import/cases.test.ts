import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { cardsOf, type ImportGiven, importText, linesOf } from './import-text';

/* Small battlecards that once became wrong cards. */

const read = (name: string) => readFileSync(`tests/import/cases/${name}.md`, 'utf8');
const cardsFrom = (name: string, us: string, given: ImportGiven = {}) =>
  cardsOf(read(name), { us, ...given }).map(({ card }) => card);

function onlyCard(name: string, us: string): CardFile {
  const [card, ...others] = cardsFrom(name, us);
  if (card === undefined || others.length > 0) throw new Error(`${others.length + 1} cards`);
  return card;
}

/** The texts of a card that are for this use. */
function textsFor(card: CardFile, use: 'say' | 'ask' | 'know'): readonly string[] {
  return linesOf(card).flatMap((line) => (line.use === use ? [line.text] : []));
}

it('makes a card of each section, whatever its name looks like, without a line about another', () => {
  const cards = cardsFrom('rival-section-leaks', 'Harbor');
  expect(cards.map(({ name }) => name)).toEqual([
    'Kestrel',
    'Deep Links',
    'Norton Vale Field Notebook',
    'pixl',
    'Corax',
  ]);
  expect(cards.map((card) => linesOf(card).map(({ text }) => text))).toEqual([
    ['Known by every analyst.', '"How do you replay last month\'s run?"'],
    ['Cheapest plan on the market.', '"Who may search with Deep Links, and who sees the log?"'],
    ['Thirty years in every police station.', '"How do two Notebook users merge a chart?"'],
    ['Free for ever.', '"Where does pixl store your clips?"'],
    ['Loved by the press.', '"How does Corax keep the evidence?"'],
  ]);
});

it('makes neither our product nor a heading about competitors a rival', () => {
  const cards = cardsFrom('we-become-the-rival', 'Prefect');
  expect(cards.map(({ name }) => name)).toEqual(['Gorse', 'Ottoman']);
  expect(cards.map((card) => textsFor(card, 'say'))).toEqual(
    [
      [
        '"Gorse tells you about the call. We send what comes after it."',
        '"Notes are kept. Mails are sent."',
      ],
      ['"Ottoman takes notes. We send the mail."', '"Notes are kept. Mails are sent."'],
    ].map((texts) => expect.arrayContaining(texts)),
  );
});

it('makes the pitch and every line that is quoted as a whole sayable', () => {
  const card = onlyCard('quoted-words-stay-internal', 'Peat');
  expect(textsFor(card, 'say')).toEqual(
    [
      'Your team sees faults faster than it can write them down. Peat lets anybody point at them.',
      '"Fennel is a fine tool for tickets."',
      '"Fennel files the ticket. Peat closes it."',
      '"Use Fennel for the queue; use Peat for the cure."',
      '"You pay Fennel per ticket. You pay us per team."',
      '"The queue is not the cure."',
    ].map((text) => expect.stringContaining(text)),
  );
});

it('pairs what a customer says with an answer to say, below bold labels', () => {
  const [ironwear, plumbline, ...others] = cardsFrom('pairs-under-bold-labels', 'Sorrel');
  expect(others).toEqual([]);
  const pairs = (card: CardFile | undefined) =>
    card?.objections?.items.map(({ objection, pivot }) => [
      objection.text,
      pivot?.text,
      pivot?.use,
    ]);
  const shared = [
    ['"It is too new."', 'It runs in forty plants. Ask any of them.', 'say'],
    ['"Our people use chat."', 'And somebody copies it out by hand.', 'say'],
  ];
  expect(pairs(ironwear)).toEqual([
    [
      '"We are looking at Ironwear for our crews."',
      '"Ironwear makes good helmets. You pay for each of them, and for the software again."',
      'say',
    ],
    ['"Ironwear works fine for us."', '"For people, it does. Who tells the robot?"', 'say'],
    ...shared,
  ]);
  expect(pairs(plumbline)).toEqual([
    ['"We use Plumbline."', '"Plumbline shows the steps. We see whether they were done."', 'say'],
    ...shared,
  ]);
});

it('never lets a rep say orders, stage directions, placeholders, demo steps, or a buyer’s words', () => {
  const card = onlyCard('orders-become-speech', 'Beacon');
  expect([...textsFor(card, 'say'), ...textsFor(card, 'ask')].sort()).toEqual([
    '"How will you manage these devices?"',
    '"Lantern sees it. We mend it. The question is: one vendor or two?"',
  ]);
  expect(textsFor(card, 'know')).toHaveLength(8);
});

it('concedes where we lose, and never where we pursue', () => {
  const { concede, discovery } = onlyCard('lose-becomes-fit', 'Ledger');
  expect(concede?.when.map(({ label, text }) => [label, text])).toEqual([
    ['Scenario: Buyer already runs Abacus everywhere', expect.any(String)],
    ['Deal killers', expect.any(String)],
    ['Walk away', 'They want every feature there is'],
  ]);
  expect(discovery?.fitSignals.map(({ label, text }) => [label, text])).toEqual([
    ['Scenario: Buyer wants a daily close', expect.any(String)],
    ['Pursue hard', 'The renewal is in under three months'],
    ['Pursue hard', 'Budget is tight'],
  ]);
});

it('keeps each row of a table in one row', () => {
  const card = onlyCard('table-falls-into-cells', 'Otis');
  expect([card.name, card.aliases]).toEqual(['Hartwell D2M', ['Operational Intelligence']]);
  expect(card.philosophy?.rows.map(({ aspect, them, us }) => [aspect, them.text, us.text])).toEqual(
    [
      ['Remote control', 'None', 'Full'],
      ['Updates', 'Watched only', 'Managed'],
    ],
  );
  expect(card.more?.map(({ lines }) => lines.map(({ label, text }) => [label, text]))).toEqual([
    [
      ['Field', 'Detail'],
      ['Founded', '2002'],
      ['Pricing', '$9 a device'],
    ],
  ]);
});

it('keeps an answer whole, in its order', () => {
  const card = onlyCard('answer-torn-from-objection', 'Orchard');
  expect(
    card.objections?.items.map(({ stance, pivot }) => [
      stance,
      pivot?.text.split('\\\n'),
      pivot?.use,
    ]),
  ).toEqual([
    [
      undefined,
      [
        '"We have:',
        '• Fifty-one patents filed',
        '• Nine production sites',
        'The pilot is made for this worry: try us at no risk."',
      ],
      'say',
    ],
    [
      undefined,
      [
        '**Pilot:** nothing for 89 days',
        '• **Founder price:** half of Pro',
        '**ROI framing:** "Forty hours by hand, or twenty minutes with us."',
      ],
      'say',
    ],
  ]);
  expect(card.more).toBeUndefined();
});

it('asks discovery questions only', () => {
  const card = onlyCard('question-or-not', 'Ridge');
  expect(textsFor(card, 'ask')).toEqual([
    '"What is your timeline? Alumnet takes three months. We take three weeks."',
    '"Who owns the data in your group? Hint: not you."',
    '"Show me a run that can be replayed."',
    '"Do you fuse both sources? (Often: they do not.)"',
  ]);
  expect(textsFor(card, 'say')).toEqual([
    '"You can, in twelve months. Why wait when you could be live in June?"',
  ]);
});

it('takes the whole name, other names, date, and owner from the file', () => {
  const [imported] = cardsOf(read('age-kind-name'), { us: 'Stoat' });
  const { card } = imported ?? {};
  expect(card?.name).toBe('Corvid Market Intelligence');
  expect(card?.aliases.toSorted()).toEqual(['Jay', 'Magpie']);
  expect([card?.updated, card?.owner]).toEqual(['2026-02-18', 'Field marketing']);
  const reviews = card === undefined ? [] : linesOf(card).map(({ review }) => review);
  expect(new Set(reviews.map(({ checked }) => checked))).toEqual(new Set(['2026-02-18']));
  expect(reviews.filter(({ kind }) => kind === 'price')).toEqual([]);
});

it('leaves out the date where the file has none', () => {
  const card = onlyCard('question-or-not', 'Ridge');
  expect(linesOf(card).filter(({ review }) => review.checked !== undefined)).toEqual([]);
});

it('imports a battlecard about incidents', () => {
  expect(onlyCard('refused-without-a-way-out', 'Pageflow').name).toBe('Siren');
});

it('refuses a template, but not if somebody insists', () => {
  const text = '# Kestrel\n\n- [their price]\n- [our price]\n- [who decides]\n';
  const given = { rivals: ['Kestrel'] };
  expect(importText(text, given)).toMatchObject({ kind: 'refused', refusal: { canInsist: true } });
  expect(importText(text, { ...given, insist: true }).kind).toBe('imported');
});
