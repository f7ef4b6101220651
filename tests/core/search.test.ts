import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proofsAmong } from '../../src/core/answer/proofs';
import { sayableProofs } from '../../src/core/answer/sayable-proofs';
import type { Card } from '../../src/core/card/card';
import { plainText } from '../../src/core/card/inline';
import type { Line } from '../../src/core/card/line';
import { linesOf as allLinesOf } from '../../src/core/card/part';
import type { Found, FoundThing } from '../../src/core/search/found';
import { MAX_LINES, type SearchFor, search } from '../../src/core/search/search';
import { SearchIndex } from '../../src/core/search/search-index';
import { statusOf } from '../../src/core/trust/line-status';
import { readContent } from '../../tools/content/read-content';
import { cardWith, cardWithOddLine, sampleEntry } from '../panel/sample-card';

const TODAY = '2026-11-24';
const { cards, pack } = readContent('tests/fixtures/search');
const dagster = cards.find(({ id }) => id === 'dagster');
if (dagster === undefined) throw new Error('The fixture has no card');

/** A card with the sections of the sample card, and another name. */
const other = cardWith({
  id: 'other',
  name: 'Orbit',
  translations: {
    title: 'Orbit words',
    heads: { them: 'Theirs', us: 'Ours', difference: 'What differs' },
    rows: [
      {
        id: 'queue',
        them: 'Queue',
        us: { ...sampleEntry('one-liner'), id: 'queue-us', text: 'Work Pool' },
        difference: { ...sampleEntry('one-liner'), id: 'queue-difference' },
      },
    ],
  },
});

function indexOf(...all: readonly Card[]): SearchIndex {
  const index = new SearchIndex(TODAY, pack.personas);
  for (const card of all) index.add(card);
  return index;
}

const library = indexOf(dagster, other);

function find(typed: string, asked: Partial<SearchFor> = {}, index = library): Found {
  const usual = { typed, front: [dagster], persona: undefined, today: TODAY } as SearchFor;
  return search(index, { ...usual, ...asked });
}

function nameOf(thing: FoundThing): string {
  if (thing.kind === 'objection') return thing.id;
  if (thing.kind === 'term') return `${thing.them} → ${plainText(thing.us.text)}`;
  return thing.wording === 'safer' ? `${thing.line.id}, safer` : thing.line.id;
}

/** Returns all lines in a result. */
function linesOf(thing: FoundThing): readonly Line[] {
  if (thing.kind === 'line') return [thing.line];
  return thing.kind === 'term' ? [thing.us, thing.difference] : [thing.said, ...thing.answer];
}

function names(found: Found): readonly string[] {
  return found.things.map(nameOf);
}

describe('on the Dagster card', () => {
  it.each<[typed: string, ...first: string[]]>([
    ['sensor', 'Sensor → Webhook / Trigger', 'wedge-polling-tax-claim, safer'],
    ['credits', 'wedge-credit-shock-claim', 'wedge-credit-shock-attack'],
    ['lineage', 'objection-lineage', 'question-lineage-or-orchestration'],
    ['proof pricing', 'wedge-credit-shock-claim', 'wedge-credit-shock-evidence, safer'],
    ['proof on price', 'wedge-credit-shock-claim', 'wedge-credit-shock-evidence, safer'],
    ['previous battlecard', 'reference-previous-battlecard'],
  ])('finds for “%s” first %s, then %s', (typed, ...first) => {
    expect(names(find(typed)).slice(0, first.length)).toEqual(first);
  });

  it('counts the results of each word if nothing matches both', () => {
    const found = find('work pool', {}, indexOf(dagster));
    expect(found.things).toEqual([]);
    expect(found.total).toBe(0);
    expect(found.alone.map(({ word }) => word).sort()).toEqual(['pool', 'work']);
    for (const { word, total } of found.alone) {
      expect(find(`${word} `, {}, indexOf(dagster)).total, word).toBe(total);
    }
  });

  it('finds all lines of a wedge by its title', () => {
    const { things } = find('credit shock');
    const groups = dagster.parts.flatMap((part) => part.groups);
    const lines = groups.find(({ id }) => id === 'wedge-credit-shock')?.lines ?? [];
    expect(things.flatMap((thing) => (thing.kind === 'line' ? thing.line : []))).toEqual(
      expect.arrayContaining([...lines]),
    );
    expect(things).toHaveLength(lines.length);
  });

  it('returns the safer wording only for lines it leads', () => {
    for (const thing of find('dagster').things) {
      if (thing.kind !== 'line') continue;
      const { review } = thing.line;
      const leads = statusOf(review, TODAY) !== 'fine' && review.safer !== undefined;
      expect(thing.wording, thing.line.id).toBe(leads ? 'safer' : 'own');
    }
  });

  it('ranks proof that can be said above other proof', () => {
    const sayable = new Set(sayableProofs(dagster).map(({ line }) => line));
    const all = new Set(proofsAmong(allLinesOf(dagster)).map(({ line }) => line));
    const personas = [undefined, 'data-engineers', 'platform-teams', 'engineering-leaders'];
    for (const typed of ['price', 'pricing', 'proof', 'proofs', 'pricing proof', 'price proof']) {
      for (const persona of personas) {
        const found = find(typed, { persona }).things.flatMap((thing) =>
          thing.kind === 'line' && (all.has(thing.line) || sayable.has(thing.line))
            ? thing.line
            : [],
        );
        expect(found.length, typed).toBeGreaterThan(1);
        const order = found.map((line) => sayable.has(line));
        expect(order, `${typed}, ${persona}`).toEqual(order.toSorted().reverse());
      }
    }
  });

  it('ranks lines for the chosen persona first', () => {
    const first = (persona: string) => names(find('pricing modeled', { persona }))[0];
    expect(first('engineering-leaders')).toBe('question-modeled-pricing');
    const proofs = names(find('proof', { persona: 'platform-teams' }));
    const stories = proofs.filter((name) => name.startsWith('proof-'));
    expect(stories.slice(0, 2)).toEqual(['proof-kagr', 'proof-samsara']);
  });
});

describe('with several cards', () => {
  it('finds a term of another card by either side’s word', () => {
    expect(names(find('work pool'))[0]).toBe('Queue → Work Pool');
    expect(names(find('queue'))[0]).toBe('Queue → Work Pool');
  });

  it('ranks the displayed card above one that matches equally well', () => {
    const twin = { ...dagster, id: 'twin', name: 'Twin' };
    const both = indexOf(twin, dagster);
    for (const [front, behind] of [
      [dagster, twin],
      [twin, dagster],
    ] as const) {
      const { things } = find('lineage', { front: [front] }, both);
      const order = things.map(({ card }) => card.id);
      expect(order.lastIndexOf(front.id)).toBeLessThan(order.indexOf(behind.id));
    }
  });

  it('searches all cards if none is displayed', () => {
    expect(names(find('orbit', { front: [] })).length).toBeGreaterThan(0);
    expect(names(find('sensor', { front: [] }))[0]).toBe('Sensor → Webhook / Trigger');
  });

  it('limits the results and counts all matches', () => {
    const many = indexOf(
      ...Array.from({ length: 8 }, (_, number) => ({ ...dagster, id: `d${number}` })),
    );
    const found = find('dagster', {}, many);
    expect(found.things).toHaveLength(MAX_LINES);
    expect(found.total).toBeGreaterThan(MAX_LINES);
  });
});

describe('the query', () => {
  it('ignores accents, case, width, and invisible characters', () => {
    for (const typed of ['LINÉAGE', 'ｌｉｎｅａｇｅ', 'line\u200Bage', 'Lineage!!']) {
      expect(names(find(typed)), typed).toEqual(names(find('lineage')));
    }
  });

  it('can be a sentence with unknown words, which are returned', () => {
    const found = find('isn’t their lineage zzyzx?');
    expect(names(found)[0]).toBe('objection-lineage');
    expect(found.unknown).toEqual(['zzyzx']);
  });

  it('finds nothing for two keywords if one is unknown', () => {
    expect(find('lineage zzyzx').things).toEqual([]);
  });

  it('marks only the words that match', () => {
    const text = 'Sensors poll; a censor does not.';
    const { marksIn } = find('sensro');
    expect(marksIn(text).map(([start, end]) => text.slice(start, end))).toEqual(['Sensors']);
  });

  it('never throws or exceeds the result limit, whatever it contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const { things, total, marksIn } = find(typed);
        expect(things.length).toBeLessThanOrEqual(MAX_LINES + 3);
        expect(total).toBeGreaterThanOrEqual(things.length);
        for (const [start, end] of marksIn(typed)) expect(start).toBeLessThan(end);
      }),
      { numRuns: 300 },
    );
  });

  it('can be the name of a property of every object', () => {
    const card = cardWithOddLine({ text: 'A constructor of valueOf and __proto__.' });
    for (const typed of ['constructor', 'valueOf', '__proto__', 'constructor valueOf']) {
      expect(names(find(typed, { front: [card] }, indexOf(card))), typed).toEqual(['odd']);
    }
    expect(find('constructor').things).toEqual([]);
  });

  it('finds an unfinished word', () => {
    for (let length = 3; length <= 'lineage'.length; length += 1) {
      expect(names(find('lineage'.slice(0, length)))).toEqual(
        expect.arrayContaining(['objection-lineage']),
      );
    }
  });
});

describe.each(cards.map((card) => [card.name, card] as const))('each line of %s', (_, card) => {
  it('is in the index once', () => {
    const lines = indexOf(card).lines.map(({ line }) => line.id);
    expect([...lines].sort()).toEqual(
      allLinesOf(card)
        .map(({ line }) => line.id)
        .sort(),
    );
  });

  it('is found by its original text and by its safer wording', () => {
    const index = indexOf(card);
    for (const { line } of allLinesOf(card)) {
      for (const text of [line.text, ...(line.review.safer ? [line.review.safer] : [])]) {
        const found = find(plainText(text), { front: [card] }, index);
        const lines = found.things.flatMap((thing) => linesOf(thing).map(({ id }) => id));
        expect(lines, plainText(text)).toContain(line.id);
      }
    }
  });
});
