import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRivals } from '../../src/core/match/match';
import { indexNames, isConfirmable } from '../../src/core/match/name-index';
import type { RivalNames } from '../../src/core/match/rival';
import { effort } from '../effort';
import { NO_DECISION } from './no-decision';

const CARDS: readonly RivalNames[] = [
  { id: 'dagster', name: 'Dagster', aliases: ['Dagster Cloud', 'Dagster+', 'dagster.io'] },
  { id: 'airflow', name: 'Apache Airflow', aliases: ['Airflow'] },
  { id: 'quillpipe', name: 'Quillpipe', aliases: [] },
  { id: 'monday', name: 'monday.com', aliases: ['Monday'] },
  { id: 'close', name: 'Close', aliases: [] },
  { id: 'front', name: 'Front', aliases: [] },
  { id: 'make', name: 'Make', aliases: [] },
  { id: 'notion', name: 'Notion', aliases: [] },
  { id: 'ledger', name: 'Ledger', aliases: ['Ledger Suite'], commonWords: ['ledger'] },
  { id: 'yahoo', name: 'Yahoo!', aliases: [] },
];
const index = indexNames([...CARDS, NO_DECISION]);

/** Returns the ids of the matched cards. */
function matched(...values: string[]): string[] {
  return matchRivals(values, index).flatMap((rival) =>
    rival.kind === 'known' ? rival.cardId : [],
  );
}

/** Returns the ids of the suggested cards. */
function suggested(...values: string[]): string[] {
  return matchRivals(values, index).flatMap((rival) =>
    rival.kind === 'unknown' ? rival.suggestions : [],
  );
}

const ownName = fc.constantFrom(
  ...CARDS.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ id, name: each })),
  ),
);

describe('a sign next to a name', () => {
  const DENYING = [
    '❌',
    '❎',
    '🚫',
    '✗',
    '✘',
    '✖️',
    '✕',
    '×',
    '⛔',
    '👎',
    '≠',
    '¬',
    '☐',
    '[ ]',
    '( )',
  ];

  it.each([
    ...DENYING.flatMap((sign) => [`${sign} Dagster`, `${sign}Dagster`, `Dagster ${sign}`]),
    '!Dagster',
    '! Dagster',
    'Dagster!',
    'Dagster (❌)',
    'Dagster (incumbent) ❌',
    'Dagster ❌ (incumbent)',
    '• ❌ Dagster',
    '1. ❌ Dagster',
    '\uF0FB Dagster',
    '~~Dagster~~',
    '~Dagster~',
    'D\u0336a\u0336g\u0336s\u0336t\u0336e\u0336r\u0336',
    'D\u0335a\u0335g\u0335s\u0335t\u0335e\u0335r\u0335',
    'Da\u0337g\u0337ster',
    'D\u0338agster',
  ])('denies the name: %s', (value) => {
    expect(matched(value)).toEqual([]);
    expect(suggested(value)).toEqual(['dagster']);
    expect(isConfirmable(value, index)).toBe(false);
  });

  it.each([
    '✅ Dagster',
    '✔️ Dagster',
    'Dagster ✓',
    '☑ Dagster',
    '• Dagster',
    '▪ Dagster',
    '→ Dagster',
    '\uF0B7 Dagster',
    '⭐ Dagster',
    '🥇Dagster',
    '"Dagster"',
    '> Dagster',
    '| Dagster |',
    '`Dagster`',
    'Dagster?',
  ])('is harmless: %s', (value) => {
    expect(matched(value)).toEqual(['dagster']);
  });

  it.each<[string, string[]]>([
    ['❌ Dagster; ✅ Quillpipe', ['quillpipe']],
    ['❌ Dagster\nQuillpipe', ['quillpipe']],
    ['✅ Dagster, ✅ Quillpipe', ['dagster', 'quillpipe']],
    ['❌ Dagster, Quillpipe', []],
    ['❌ Dagster, ✅ Quillpipe', ['quillpipe']],
    ['Quillpipe ✓ / Dagster ✗', ['quillpipe']],
    ['=/= Dagster', []],
    ['~~Dagster~~, Quillpipe', ['quillpipe']],
    ['D\u0336a\u0336g\u0336s\u0336t\u0336e\u0336r\u0336 / Quillpipe', ['quillpipe']],
    ['~~Dagster; Airflow\nQuillpipe~~', []],
    ['❌\nDagster\nAirflow', []],
    ['Dagster\n❌', []],
    ['❌ Out:\nDagster', []],
    ['❌ Yahoo!', []],
    ['!Yahoo', []],
    ['Yahoo!', ['yahoo']],
    ['Yahoo', ['yahoo']],
  ])('affects only its own name in %j', (value, expected) => {
    expect(matched(value)).toEqual(expected);
  });

  it('prevents a match for every name and denying sign', () => {
    const sign = fc.constantFrom(...DENYING, '🗑', '💀', '❓', '\u{1F4A9}');
    fc.assert(
      fc.property(ownName, sign, fc.nat(2), fc.boolean(), ({ name }, mark, side, spaced) => {
        const gap = spaced ? ' ' : '';
        const before = side === 1 ? '' : `${mark}${gap}`;
        const after = side === 0 ? '' : `${gap}${mark}`;
        expect(matched(`${before}${name}${after}`)).toEqual([]);
      }),
      { numRuns: effort(200, 1000) },
    );
  });
});

describe('a remark with a name', () => {
  it.each([
    'Dagster (incumbent)',
    'Dagster（incumbent）',
    'Dagster [incumbent]',
    'Dagster - incumbent',
    'Dagster — incumbent',
    'Dagster: incumbent',
    'Dagster, incumbent',
    'Dagster | incumbent',
    'Dagster (incumbent) - renewal 2026',
    'Dagster, Inc. (incumbent)',
    'Dagster (since 2024)',
    'Dagster (Q1 2026)',
    'Dagster (FY25)',
    'Dagster - 12 May 2026',
    'Dagster (2026-05-12)',
    'Dagster (50%)',
    'Dagster ($50k, stage 3)',
    'Dagster (2)',
    'Dagster (€10,000)',
    'Dagster (at risk)',
    'Dagster – evaluating',
    'Dagster (current vendor)',
    'Dagster (primary)',
    'Dagster (on the shortlist)',
    'Dagster (shortlisted)',
    'Dagster (finalist)',
    'Dagster (aktueller Lieferant, seit März 2024)',
    'Dagster (gefährdet)',
    'Dagster (fournisseur actuel)',
    'Dagster (en cours d’évaluation)',
    'Dagster (proveedor actual, en riesgo)',
    'Dagster (em avaliação)',
    'Dagster (fornitore attuale)',
    'Dagster (huidige leverancier)',
    'Dagster（既存ベンダー）',
    'Dagster（2024年から）',
    'Dagster (Dagster Cloud)',
    'Dagster Cloud (Dagster)',
    'Dagster (dagster.io)',
    'Dagster - https://dagster.io/pricing',
    'Incumbent: Dagster',
    'Main competitor: Dagster (at risk)',
    'At risk: Dagster',
    'Final round: Dagster',
    'Gefährdet: Dagster',
    '検討中：Dagster',
    'Incumbent - Dagster',
    '(incumbent) Dagster',
    'Dagster (short-listed)',
    'Dagster (current tool)',
    'Dagster:\nincumbent since 2024',
  ])('is harmless: %s', (value) => {
    expect(matched(value)).toEqual(['dagster']);
  });

  it.each([
    'Dagster - others preferred',
    'Dagster - in place of',
    'Dagster, None',
    'Dagster, N/A',
    'Dagster / Nein',
    'Dagster (DQ)',
    'Dagster - knocked out',
    'Dagster (replaced)',
    'Dagster - displaced',
    'Dagster (abgelehnt)',
    'Dagster (脱落)',
    'Dagster (not incumbent)',
    'Dagster - no longer evaluating',
    'Dagster (former incumbent)',
    'Dagster (ex-incumbent)',
    'Dagster (was incumbent until 2023)',
    'Dagster (incumbent until 2023)',
    'Dagster - replaced 2024',
    'Dagster (no renewal)',
    'Dagster (incumbent) - ruled out',
    'Dagster (incumbent, replaced)',
    'Dagster: out',
    'Dagster, ruled out',
    'Dagster, Disqualified',
    'Dagster / gone',
    'Dagster | lost',
    'Dagster [dropped]',
    'Dagster (0%)',
    'Dagster (nicht mehr im Einsatz)',
    'Dagster (plus en place)',
    'Dagster (ya no en uso)',
    'Dagster (更新なし)',
    'Dagster (利用中止)',
    'Dagster; ruled out',
    'Dagster\n(they dropped it)',
    'Disqualified: Dagster',
    'Dagster, Gone',
    'Dagster, Churned',
    'Dagster / Raus',
    'Dagster, Failed POC',
    'Dagster, Too Expensive',
    'Dagster; churned',
    'Dagster\nCancelled 2024',
    'Dagster (2019-2023)',
    'Dagster (– 2023)',
    'Dagster ($0k)',
    'Dagster (de-installed)',
    'Dagster (in-active)',
    'Dagster incumbent',
  ])('is not known to be harmless: %s', (value) => {
    expect(matched(value)).toEqual([]);
    expect(suggested(value)).toEqual(['dagster']);
    expect(isConfirmable(value, index)).toBe(value === 'Dagster incumbent');
  });

  it.each([
    'Dagster (Airflow)',
    'Dagster: Airflow',
    'Dagster (Airflow incumbent)',
    'Disqualified: Dagster, Airflow',
    'Ruled out (Dagster; Airflow; Quillpipe)',
    'Passed on:\nDagster\nAirflow',
  ])('leaves open which rival is meant: %j', (value) => {
    expect(matched(value)).toEqual([]);
    expect(suggested(value)).toEqual(expect.arrayContaining(['dagster', 'airflow']));
  });

  it.each<[string, string | undefined]>([
    ['Dagster (incumbent)', 'incumbent'],
    ['Dagster - renewal', 'renewal'],
    ['Dagster: at risk', 'at risk'],
    ['Dagster (incumbent) - renewal 2026', '(incumbent) - renewal 2026'],
    ['Dagster', undefined],
  ])('is returned as written: %s', (value, qualifier) => {
    const [rival] = matchRivals([value], index);
    expect(rival?.kind === 'known' && rival.qualifier).toBe(qualifier);
  });

  it('prevents a match if any of its words is unknown', () => {
    const known = fc.constantFrom(
      'incumbent',
      'renewal',
      '2026',
      'at risk',
      'current',
      'vendor',
      '',
    );
    const unknown = fc.oneof(
      fc.constantFrom('dq', 'not', 'no longer', 'replaced', 'ex', 'nicht', 'gone', 'until', '外'),
      fc.stringMatching(/^[bcdfghj]{4,9}$/),
    );
    const shape = fc.constantFrom<[string, string]>(
      [' (', ')'],
      ['（', '）'],
      [' [', ']'],
      [' - ', ''],
      [': ', ''],
      [', ', ''],
      [' / ', ''],
      [' | ', ''],
      [' ', ''],
    );
    fc.assert(
      fc.property(ownName, shape, known, unknown, known, ({ name }, [open, close], a, b, c) => {
        const remark = [a, b, c].filter((word) => word !== '').join(' ');
        expect(matched(`${name}${open}${remark}${close}`)).toEqual([]);
      }),
      { numRuns: effort(400, 2000) },
    );
  });

  it('prevents a match if the name is in the middle of other words', () => {
    const word = fc.stringMatching(/^[bcdfghj]{3,8}$/);
    fc.assert(
      fc.property(
        ownName,
        fc.array(word, { minLength: 1, maxLength: 3 }),
        fc.nat(3),
        (own, words, at) => {
          const text = [...words.slice(0, at), own.name, ...words.slice(at)].join(' ');
          expect(matched(text)).toEqual([]);
        },
      ),
      { numRuns: effort(200, 1000) },
    );
  });
});

describe('a name that is also an everyday word', () => {
  it.each([
    'Monday, 12 May',
    'Monday (12 May)',
    'Monday: competitor demo',
    'Monday\nTuesday',
    'Close - waiting for legal',
    'Close - Q4',
    'Close (at risk)',
    'Close - renewal 2026',
    'Close; waiting for legal',
    'Make, buy or build',
    'Front, back and middle',
    'Front / Back',
    'Ledger - renewal 2026',
    'Ledger, Orchestrix',
    'Due: Monday',
    'Renewal - Close',
    'Demo: Front, Make',
    '(trial) Notion',
  ])('is not matched at the start of a note: %j', (value) => {
    expect(matched(value)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Monday', ['monday']],
    ['monday.com', ['monday']],
    ['https://monday.com', ['monday']],
    ['monday.com - renewal 2026', ['monday']],
    ['Monday (monday.com)', ['monday']],
    ['Close; Front', ['close', 'front']],
    ['Close, Front and Make', ['close', 'front', 'make']],
    ['Close, Dagster', ['close', 'dagster']],
    ['Close; None', ['close']],
    ['1. Close\n2. Front', ['close', 'front']],
    ['Close (incumbent)', ['close']],
    ['Close - current vendor', ['close']],
    ['Competitors: Close, Dagster', ['close', 'dagster']],
    ['Ledger', ['ledger']],
    ['Ledger Suite - renewal 2026', ['ledger']],
    ['Close, Dagster, Orchestrix', ['dagster']],
  ])('is matched by itself or in a list of names: %j', (value, expected) => {
    expect(matched(value)).toEqual(expected);
  });

  it('is not matched at the start of a note even if the org confirmed it', () => {
    const confirmed = indexNames(CARDS, [{ value: 'Lead', cardId: 'dagster' }]);
    const kindsIn = (value: string) => matchRivals([value], confirmed).map(({ kind }) => kind);
    expect(kindsIn('Lead')).toEqual(['known']);
    expect(kindsIn('Lead - final stage')).toEqual(['unknown']);
  });

  it('can’t be confirmed for an org, because it already matches by itself', () => {
    expect(isConfirmable('Close', index)).toBe(false);
    expect(isConfirmable('Close.io', index)).toBe(true);
  });
});
