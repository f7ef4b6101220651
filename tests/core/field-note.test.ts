import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Line } from '../../src/core/card/line';
import {
  type FieldNote,
  MAX_REMARK,
  noteOn,
  storedNotes,
  VERDICTS,
  withNote,
} from '../../src/core/field-notes/field-note';
import { wordsDigest } from '../../src/core/recall/copied-wording';
import { BROWSED, MAX_COPIED, withUnmatched } from '../../src/core/screen/memory';
import { loadMemories, saveMemory } from '../../src/storage/deal-memories';

const plain = (text: string) => [{ kind: 'text' as const, text }];

const line: Line = {
  id: 'price',
  role: 'claim',
  text: plain('They charge for each run.'),
  use: 'say',
  review: { status: 'disputed', kind: 'price', sources: [], safer: plain('Some runs cost more.') },
  personas: [],
  isPrivate: false,
};

const about = { card: 'rival', day: '2026-11-28', verdict: 'worked' } as const;

const notes = fc.array(
  fc.record({
    card: fc.constantFrom('a', 'b'),
    line: fc.constantFrom('x', 'y', 'z'),
    verdict: fc.constantFrom(...VERDICTS),
    remark: fc.option(fc.string({ minLength: 1, maxLength: 20 }), { nil: undefined }),
  }),
);

describe('a field note', () => {
  it('is about the wording that a rep says', () => {
    expect(noteOn(line, about).words).toBe(wordsDigest(plain('Some runs cost more.')));
    const fine: Line = { ...line, review: { ...line.review, status: 'supported' } };
    expect(noteOn(fine, about).words).toBe(wordsDigest(line.text));
    expect(noteOn({ ...line, isPrivate: true }, about).words).toBe(wordsDigest(line.text));
  });

  it('has a remark of one line and limited length, or none', () => {
    expect(noteOn(line, { ...about, remark: ' old\n price ' }).remark).toBe('old price');
    expect(noteOn(line, { ...about, remark: 'x'.repeat(500) }).remark).toHaveLength(MAX_REMARK);
    expect(noteOn(line, { ...about, remark: ' \n ' })).not.toHaveProperty('remark');
  });

  it('is the last one given on its line, and the only one', () => {
    fc.assert(
      fc.property(notes, (given) => {
        const last = new Map<string, string>();
        let stored: string | undefined;
        for (const { verdict, remark, card, line: id } of given) {
          const note = noteOn({ ...line, id }, { ...about, card, verdict, remark });
          stored = withNote(stored, { card, line: id }, note);
          last.set(`${card} ${id}`, verdict);
        }
        const kept = storedNotes(stored).map((each) => [`${each.card} ${each.line}`, each.verdict]);
        expect(kept).toHaveLength(last.size);
        expect(new Map(kept as [string, string][])).toEqual(last);
      }),
    );
  });

  it('goes when it is taken back, and leaves nothing stored', () => {
    const stored = withNote(undefined, { card: 'rival', line: 'price' }, noteOn(line, about));
    expect(storedNotes(stored)).toHaveLength(1);
    expect(withNote(stored, { card: 'other', line: 'price' }, undefined)).toBe(stored);
    expect(withNote(stored, { card: 'rival', line: 'price' }, undefined)).toBeUndefined();
  });

  it('drops the oldest beyond the limit', () => {
    let stored: string | undefined;
    for (let at = 0; at <= MAX_COPIED; at += 1) {
      const note = noteOn({ ...line, id: `line-${at}` }, about);
      stored = withNote(stored, note, note);
    }
    const ids = storedNotes(stored).map(({ line: id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([MAX_COPIED, 'line-1', `line-${MAX_COPIED}`]);
  });

  it('is left out if it is damaged', () => {
    const good: FieldNote = noteOn(line, about);
    const damaged = [null, 1, {}, { ...good, verdict: 'great' }, { ...good, remark: 1 }];
    expect(storedNotes(JSON.stringify([...damaged, good]))).toEqual([good]);
    for (const text of ['', '{', 'null', '{}', '[[]]']) expect(storedNotes(text)).toEqual([]);
  });
});

/** Stubs a browser whose storage has this content. */
function stub(stored: Record<string, unknown>): void {
  const local: Partial<chrome.storage.StorageArea> = {
    get: async () => structuredClone(stored),
    set: async (items) => void Object.assign(stored, structuredClone(items)),
  };
  vi.stubGlobal('chrome', { storage: { local } });
}

describe('the memory of a deal', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has the notes, the names without a card, and why a card was picked after a restart', async () => {
    stub({});
    const memory = {
      notes: withNote(undefined, { card: 'rival', line: 'price' }, noteOn(line, about)) ?? '',
      unmatched: ['Kestra'],
      noName: 'empty',
    };
    await saveMemory(BROWSED, memory);
    expect((await loadMemories())[BROWSED]).toEqual(memory);
  });

  it('leaves out what is damaged', async () => {
    stub({ 'deal/x': { at: 1, notes: 1, noName: {}, unmatched: [1, 'Kestra'] } });
    const { x } = await loadMemories();
    expect(x).toEqual({ unmatched: ['Kestra'] });
  });

  it('has the names of the last reading, without texts that can’t be names', () => {
    const memory = withUnmatched({ persona: 'a' }, ['Kestra', 'x'.repeat(61)]);
    expect(memory).toEqual({ persona: 'a', unmatched: ['Kestra'] });
    expect(withUnmatched(memory, ['Kestra'])).toBe(memory);
    expect(withUnmatched(memory, [])).toEqual({ persona: 'a' });
    const many = Array.from({ length: 50 }, (_, at) => `Name ${at}`);
    expect(withUnmatched({}, many).unmatched).toHaveLength(10);
  });
});
