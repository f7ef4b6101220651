import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileCard } from '../../src/content/compile';
import {
  buildFieldReport,
  hasFindings,
  textKey,
  withoutTexts,
} from '../../src/content/field-report/build-report';
import type { FieldReport } from '../../src/content/field-report/field-report';
import { mergeReports } from '../../src/content/field-report/merge-reports';
import { noteOn, VERDICTS, withNote } from '../../src/core/field-notes/field-note';
import { indexNames } from '../../src/core/match/name-index';
import { copiedWordings, withWordings } from '../../src/core/recall/copied-wording';
import { BROWSED, type DealMemory, nameKey, stateKey } from '../../src/core/screen/memory';
import { jsonText } from '../../src/core/text/json-text';
import { readFieldReport } from '../../tools/card/report/read-report';
import { sampleFile, sampleLine } from '../panel/sample-card';

const card = compileCard(sampleFile);
const SALESFORCE = 'salesforce:secret-org.lightning.force.com:006000000000001';
const OTHER = 'salesforce:secret-org.lightning.force.com:006000000000002';
const HUBSPOT = 'hubspot:app.hubspot.com:24681357/98';

const given = {
  version: '1.2.3',
  aliases: {},
  names: indexNames([card], [], []),
};
const build = (memories: Record<string, DealMemory>, more: Partial<typeof given> = {}) =>
  buildFieldReport({ ...given, ...more, memories });

const copied = (...ids: readonly string[]) =>
  withWordings(undefined, copiedWordings(card, ids, '2026-11-12')) ?? '';

function noted(id: string, verdict: (typeof VERDICTS)[number], remark?: string): string {
  const line = sampleLine(id);
  const note = noteOn(line, {
    card: card.id,
    verdict,
    remark,
    persona: 'buyers',
    day: '2026-11-20',
  });
  return withNote(undefined, note, note) ?? '';
}

describe('a rep’s report', () => {
  it('counts copies and notes by line, wording, and persona', () => {
    const report = build({
      [SALESFORCE]: {
        wordings: copied('ui-stance'),
        persona: 'buyers',
        notes: noted('ui-stance', 'worked'),
      },
      [OTHER]: { wordings: copied('ui-stance', 'speed-claim/safer') },
      [HUBSPOT]: { notes: noted('ui-stance', 'wrong', 'old price') },
      [BROWSED]: { notes: noted('ui-stance', 'flat') },
    });
    const stance = { card: 'rival', line: 'ui-stance', words: expect.any(String) };
    expect(report.lines).toEqual([
      {
        ...stance,
        persona: 'buyers',
        ...{ copied: 1, worked: 1, flat: 1, wrong: 1 },
        remarks: ['old price'],
      },
      { ...stance, line: 'speed-claim', copied: 1 },
      { ...stance, copied: 1 },
    ]);
    expect(report).toMatchObject({
      from: '2026-11-12',
      to: '2026-11-20',
      deals: { salesforce: 2, hubspot: 1 },
    });
  });

  it('tells why cards were picked by hand', () => {
    const picks = (key: string) => ({ picks: { [key]: 'rival' } });
    const report = build({
      [SALESFORCE]: { ...picks(''), noName: 'empty' },
      [OTHER]: { ...picks(''), noName: 'named' },
      [HUBSPOT]: { picks: { [stateKey('ambiguous', ['A', 'B'])]: 'rival', foo: 'rival' } },
      // An earlier version didn't store the reason.
      'hubspot:app.hubspot.com:24681357/99': picks(''),
    });
    expect(report.picked).toEqual({ empty: 1, placeholder: 1, ambiguous: 1, unknown: 1 });
  });

  it('counts a pick for what a customer does instead of buying as one without a name', () => {
    const aliases = ['In-house'];
    const names = indexNames([card, { ...card, id: 'none', aliases, purpose: 'no-decision' }]);
    const report = build({ [SALESFORCE]: { picks: { [nameKey('In-House')]: 'none' } } }, { names });
    expect(report).toMatchObject({ picked: { placeholder: 1 }, missing: [] });
  });

  it('lists names without a card, and those for which a rep chose one', () => {
    const report = build(
      {
        [SALESFORCE]: { unmatched: ['Kestra', 'Rivle'], picks: { [nameKey('Rivle')]: 'rival' } },
        [OTHER]: { unmatched: ['KESTRA', 'Mage\u202e\n'] },
        // The card was added after the deal was read.
        [HUBSPOT]: { unmatched: ['Rival Labs'] },
      },
      {
        aliases: {
          'salesforce:secret-org.lightning.force.com': [{ value: 'RVL', cardId: 'rival' }],
        },
      },
    );
    expect(report.missing).toEqual([
      { name: 'Kestra', deals: 2 },
      { name: 'Mage', deals: 1 },
    ]);
    expect(report.otherNames).toEqual([
      { name: 'Rivle', card: 'rival' },
      { name: 'RVL', card: 'rival' },
    ]);
  });

  it('lists a name as missing if a rep chose only a general card for it', () => {
    const report = build(
      { [SALESFORCE]: { unmatched: ['Luigi'], picks: { [nameKey('Luigi')]: 'any' } } },
      { names: indexNames([card, { ...card, id: 'any', purpose: 'any-competitor' }]) },
    );
    expect(report).toMatchObject({ missing: [{ name: 'Luigi', deals: 1 }], otherNames: [] });
  });

  it('leaves out the texts that the rep doesn’t want in it', () => {
    const notes = noted('odd', 'wrong', 'Bob’s deal');
    const whole = build(
      {
        [SALESFORCE]: { unmatched: ['Kestra', '???'], notes },
        [OTHER]: { unmatched: ['KESTRA', 'Rivle'], picks: { [nameKey('Rivle')]: 'rival' }, notes },
        [HUBSPOT]: { unmatched: ['kestra, Inc.', '!!!'] },
      },
      {
        aliases: {
          one: [
            { value: 'RIVLE', cardId: 'rival' },
            { value: 'rivle', cardId: 'x' },
          ],
        },
      },
    );
    expect(jsonText(whole)).toMatch(/kestra/i);
    const texts = [...whole.missing, ...whole.otherNames].map(({ name }) => name);
    expect(texts).toEqual(['Kestra', '???', '!!!', 'RIVLE', 'rivle']);
    for (const spelling of ['Kestra', 'KESTRA']) {
      const leftOut = new Set([spelling, 'Rivle', '???', 'Bob’s deal'].map(textKey));
      const report = withoutTexts(whole, leftOut);
      expect(jsonText(report)).not.toMatch(/kestra|rivle|\?|bob/i);
      expect(report.missing).toEqual([{ name: '!!!', deals: 1 }]);
      expect(report.lines.map(({ wrong, remarks }) => [wrong, remarks])).toEqual([[2, undefined]]);
    }
    expect(withoutTexts(whole, new Set())).toEqual(whole);
  });

  it('is empty for a rep who did nothing, or forgot everything', () => {
    expect(hasFindings(build({}))).toBe(false);
    expect(hasFindings(build({ [SALESFORCE]: { rival: 'card: rival', persona: 'buyers' } }))).toBe(
      false,
    );
  });

  it('names no deal, org, or host, and can always be read', () => {
    const ids = ['ui-stance', 'speed-claim', 'speed-claim/safer', 'paper', 'odd'];
    const memory = fc.record(
      {
        persona: fc.constantFrom('buyers', 'gone'),
        rival: fc.constant('SECRET'),
        places: fc.constant({ SECRET: 'SECRET' }),
        wordings: fc.subarray(ids).map((some) => copied(...some)),
        notes: fc
          .tuple(fc.constantFrom('odd', 'ui-stance'), fc.constantFrom(...VERDICTS), fc.string())
          .map(([id, verdict, remark]) => noted(id, verdict, remark)),
        picks: fc.constantFrom(
          { '': 'rival' },
          { SECRET: 'rival' },
          { [stateKey('doubtful', ['SECRET'])]: 'x' },
        ),
        unmatched: fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 10 }),
        noName: fc.constantFrom('empty', 'named', 'not-on-page', 'editing'),
      },
      { requiredKeys: [] },
    );
    const keys = [SALESFORCE, OTHER, HUBSPOT, BROWSED, 'SECRET'];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys), memory),
        fc.array(fc.string({ maxLength: 80 }), { maxLength: 3 }),
        (memories, names) => {
          const aliases = { 'SECRET:org': names.map((value) => ({ value, cardId: 'rival' })) };
          const text = jsonText(build(memories, { aliases }));
          expect(text).not.toMatch(/SECRET|secret|006000|24681357/);
          expect(readFieldReport(text)).toHaveProperty('report');
        },
      ),
    );
  });
});

/** Returns a report with one count. */
function reportOf(change: Partial<FieldReport>): FieldReport {
  return {
    ringsideFieldReport: 1,
    version: '1.2.3',
    deals: { salesforce: 1, hubspot: 0 },
    lines: [],
    missing: [],
    otherNames: [],
    picked: {},
    ...change,
  };
}

describe('merged reports', () => {
  const line = { card: 'rival', line: 'odd', words: 'x' };

  it('show what enough reports contribute to, and only that', () => {
    const reports = Array.from({ length: 9 }, (_, at) =>
      reportOf({
        lines: [
          { ...line, copied: 3, ...(at < 2 && { wrong: 1, remarks: [`remark ${at}`] }) },
          { ...line, persona: 'buyers', ...(at < 5 && { worked: 2 }) },
          { ...line, line: 'fit', ...(at < 4 && { copied: 100 }) },
        ],
        missing: [
          { name: at % 2 ? 'Kestra' : 'KESTRA', deals: 1 },
          ...(at === 0 ? [{ name: 'Secret', deals: 50 }] : []),
        ],
        picked: { empty: at < 5 ? 2 : 0 },
      }),
    );
    const merged = mergeReports(reports, [card], 5);
    expect(merged.lines).toMatchObject([
      { card: 'Rival', text: 'They ship on Fridays.', isEarlier: true, reports: 9, remarks: [] },
    ]);
    expect(merged.lines[0]?.tally).toEqual({ copied: 27, worked: 10 });
    expect(merged.personas).toMatchObject([
      { id: undefined, tally: { copied: 27 + 400 } },
      { id: 'buyers', tally: { worked: 10 }, lines: [{ text: 'They ship on Fridays.' }] },
    ]);
    expect(merged.missing).toEqual([{ item: 'KESTRA', deals: 9, reports: 9 }]);
    expect(merged.picked).toEqual([{ item: 'empty', deals: 10, reports: 5 }]);
    expect(JSON.stringify(merged)).not.toMatch(/Secret|remark \d/);
    expect(merged.hasHidden).toBe(true);

    const all = mergeReports(reports, [card], 1);
    expect(all.hasHidden).toBe(false);
    expect(all.lines.map(({ tally }) => tally)).toEqual([
      { copied: 400 },
      { copied: 27, worked: 10, wrong: 2 },
    ]);
    expect(all.lines[1]?.remarks).toEqual(['remark 0', 'remark 1']);
  });

  it('never show a count to which too few reports contribute', () => {
    const counts = fc.record(
      {
        line: fc.constantFrom('odd', 'fit', 'gone'),
        persona: fc.constantFrom('a', 'b'),
        copied: fc.integer({ min: 0, max: 3 }),
        worked: fc.integer({ min: 0, max: 3 }),
      },
      { requiredKeys: ['line'] },
    );
    const report = fc
      .array(counts, { maxLength: 6 })
      .map((lines) => reportOf({ lines: lines.map((each) => ({ ...line, ...each })) }));
    fc.assert(
      fc.property(
        fc.array(report, { maxLength: 8 }),
        fc.integer({ min: 1, max: 6 }),
        (all, min) => {
          const { lines } = mergeReports(all, [card], min);
          for (const which of ['copied', 'worked'] as const) {
            for (const id of ['odd', 'fit', 'gone']) {
              const sums = all.map((each) =>
                each.lines
                  .filter((one) => one.line === id)
                  .reduce((sum, one) => sum + (one[which] ?? 0), 0),
              );
              const isEnough = sums.filter((sum) => sum > 0).length >= min;
              const shown = lines.find(({ key }) => key === `rival ${id} x`)?.tally[which];
              expect(shown).toBe(isEnough ? sums.reduce((a, b) => a + b, 0) : undefined);
            }
          }
        },
      ),
    );
  });
});

describe('a file', () => {
  const good = reportOf({});
  it.each([
    ['', /isn’t JSON/],
    ['{"id": "rival"}', /isn’t a field report/],
    ['null', /isn’t a field report/],
    ['[]', /isn’t a field report/],
    [JSON.stringify({ ...good, ringsideFieldReport: 2 }), /newer version of Ringside/],
    [JSON.stringify({ ...good, deals: { salesforce: -1, hubspot: 0 } }), /deals → salesforce/],
    [
      JSON.stringify({ ...good, missing: [{ name: 'x'.repeat(1_000_000), deals: 1 }] }),
      /missing → #1 → name/,
    ],
    [JSON.stringify({ ...good, ['x'.repeat(1_000_000)]: 1 }), /damaged/],
    [JSON.stringify({ ...good, deal: '006' }), /damaged/],
    [
      JSON.stringify({ ...good, lines: [{ card: '<b>', line: 'odd', words: 'x' }] }),
      /lines → #1 → card/,
    ],
  ])('that isn’t a report is refused with a reason: %.40s', (text, problem) => {
    const read = readFieldReport(text);
    expect(read).toHaveProperty('problem', expect.stringMatching(problem));
    expect(JSON.stringify(read).length).toBeLessThan(300);
  });
});
