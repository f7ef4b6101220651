import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/match/fold';
import { matchRivals } from '../../src/core/match/match';
import { indexNames } from '../../src/core/match/name-index';
import type { RivalNames } from '../../src/core/match/rival';
import { effort } from '../effort';
import { NO_DECISION } from './no-decision';

const CARDS: readonly RivalNames[] = [
  {
    id: 'dagster',
    name: 'Dagster',
    aliases: ['Dagster Labs', 'Dagster+', 'Elementl', 'dagster.io'],
  },
  { id: 'airflow', name: 'Apache Airflow', aliases: ['Airflow'] },
  { id: 'puzzl', name: 'Puzzl/Zeal', aliases: [] },
  { id: 'cloud', name: 'Cloud Provider (AWS, Azure, etc.)', aliases: ['Azure'] },
];
const index = indexNames([...CARDS, NO_DECISION]);

/** Returns the field's rivals as card ids, and `?text` for unknown ones. */
function rivals(...values: string[]): string[] {
  return matchRivals(values, index).map((rival) =>
    rival.kind === 'known' ? rival.cardId : `?${rival.value}`,
  );
}

describe('one name', () => {
  it.each([
    'Dagster',
    'dagster',
    ' DAGSTER ',
    'Dagster, Inc.',
    'Dagster Labs Inc',
    'Ｄａｇｓｔｅｒ',
    'Dágster',
    'Dag\u200Bster',
    '\u202BDagster\u202C',
    'Dagster+',
    'Dagster +',
    'Dagster Plus',
    'Dagster™',
    'dagster.io',
    'DAGSTER.IO',
    'elementl',
    'Dagster (incumbent)',
    'Dagster - renewal',
    'Dagster – at risk',
    'Dagster (outbound)',
    'Dagster Labs (since 2024)',
    'Dagster （incumbent）',
    'Dag\u034Fster\uFE0F',
    '\u061CDagster\u2066\u2069',
    'Dag\u{E0020}ster',
    'Dagster & Co.',
    'Dagster Pvt. Ltd.',
    '株式会社Dagster',
    'https://dagster.io',
    'HTTPS://WWW.DAGSTER.IO/',
    'www.dagster.io',
    'https://dagster.io/pricing?plan=pro#faq',
    'dagster.io/',
    '<https://dagster.io>',
    '"https://dagster.io"',
    '(https://dagster.io/)',
    'https://dagster.io.',
    '• https://dagster.io',
    'https://dagster.io:8443/a?b=c ✅',
    'Website: dagster.io',
    '1. Dagster',
    '• Dagster',
  ])('%s is Dagster', (value) => {
    expect(rivals(value)).toEqual(['dagster']);
  });

  it.each([
    'Not Dagster',
    'Dagsterly Inc',
    'Dagstar',
    'Dagster killers',
    'We beat Dagster',
    'Undagster',
    'Dag ster',
    'Labs',
    'io',
    'dagster.com',
    'dagster.evil.com',
    'dagster.io.example.org',
    'docs.dagster.io',
    '❌ https://dagster.io',
    'https://dagster.io%2eexample.org',
    'https://dagster.io@example.org/',
    'https://example.org/dagster.io',
    'dagster.io/airflow',
    'dagster.io/orchestrix',
    'https://dagster.io/blog/dagster-vs-airflow',
    'dagster.io/airflow - renewal 2026',
    'Dagster (dagster.io/airflow)',
    'Dagster or dagster.io/airflow',
    'https://www.g2.com/compare/dagster-vs-airflow',
    'jo@dagster.io',
    'x) Dagster',
    '2 Dagster',
  ])('%s is not Dagster', (value) => {
    expect(rivals(value)).toEqual([`?${value}`]);
  });

  it('suggests both cards for an address that may be two names', () => {
    expect(matchRivals(['dagster.io/airflow'], index)).toEqual([
      { kind: 'unknown', value: 'dagster.io/airflow', suggestions: ['dagster', 'airflow'] },
    ]);
  });

  it('matches an alias with a path only for that page', () => {
    const cards = indexNames([{ id: 'fabric', name: 'Fabric', aliases: ['example.com/fabric'] }]);
    const kindOf = (text: string) => matchRivals([text], cards)[0]?.kind;
    expect(kindOf('https://www.example.com/fabric')).toBe('known');
    expect(kindOf('https://example.com')).toBe('unknown');
    expect(kindOf('https://example.com/spreadsheets')).toBe('unknown');
  });

  it('returns the alias that matched and the remark next to it', () => {
    expect(matchRivals(['Dagster Labs (incumbent)'], index)).toEqual([
      {
        kind: 'known',
        cardId: 'dagster',
        value: 'Dagster Labs (incumbent)',
        alias: 'Dagster Labs',
        qualifier: 'incumbent',
      },
    ]);
  });
});

describe('several names', () => {
  it.each<[string, string[]]>([
    ['Dagster;Airflow', ['dagster', 'airflow']],
    ['Airflow; Dagster ;', ['airflow', 'dagster']],
    ['Dagster\nAirflow', ['dagster', 'airflow']],
    ['Dagster, Airflow', ['dagster', 'airflow']],
    ['Dagster / Airflow', ['dagster', 'airflow']],
    ['Dagster & Airflow', ['dagster', 'airflow']],
    ['Airflow, Dagster and Azure', ['airflow', 'dagster', 'cloud']],
    ['Orchestrix, Dagster', ['?Orchestrix', 'dagster']],
    ['Dagster / Orchestrix', ['dagster', '?Orchestrix']],
    ['Dagster;Dagster Labs;Elementl', ['dagster']],
    ['Dagster;None', ['dagster']],
    ['Dagster, Other', ['dagster']],
    ['Dagster；Airflow', ['dagster', 'airflow']],
    ['Dagster、Airflow', ['dagster', 'airflow']],
    ['Dagster\u200F; \u200FAirflow', ['dagster', 'airflow']],
    ['Dagster/Airflow', ['dagster', 'airflow']],
    ['Dagster | Airflow', ['dagster', 'airflow']],
    ['Dagster + Airflow', ['dagster', 'airflow']],
    ['Dagster+ + Airflow', ['dagster', 'airflow']],
    ['Dagster or Airflow', ['dagster', 'airflow']],
    ['Dagster vs. Airflow', ['dagster', 'airflow']],
    ['Dagster oder Airflow', ['dagster', 'airflow']],
    ['Dagsterと Airflow', ['dagster', 'airflow']],
    ['Dagster • Airflow', ['dagster', 'airflow']],
    ['1. Dagster\n2. Airflow', ['dagster', 'airflow']],
    ['1) Dagster 2) Airflow', ['dagster', 'airflow']],
    ['(1) Dagster, (2) Airflow', ['dagster', 'airflow']],
    ['a) Dagster\nb) Airflow', ['dagster', 'airflow']],
    ['① Dagster ② Airflow', ['dagster', 'airflow']],
    ['1️⃣ Dagster\n2️⃣ Airflow', ['dagster', 'airflow']],
    ['#1 Dagster\n#2 Airflow', ['dagster', 'airflow']],
    ['- Dagster\n- Airflow', ['dagster', 'airflow']],
    ['* Dagster\n* Airflow', ['dagster', 'airflow']],
    ['Dagster (incumbent) / Airflow', ['dagster', 'airflow']],
    ['Dagster/Airflow - renewal 2026', ['dagster', 'airflow']],
    ['Competitors: Dagster, Airflow', ['dagster', 'airflow']],
    ['https://dagster.io, Airflow', ['dagster', 'airflow']],
    ['Dagster/Orchestrix', ['?Dagster/Orchestrix']],
    ['Dagster or Orchestrix', ['?Dagster or Orchestrix']],
    ['Dagster, they looked at it', ['?Dagster, they looked at it']],
    ['Dagster, Other', ['dagster']],
    ['Dagster, Airflow, etc.', ['dagster', 'airflow']],
    ['Dagster / incumbent, Airflow', ['dagster', 'airflow']],
    ['Dagster and/or Airflow', ['dagster', 'airflow']],
    ['Dagster sowie Airflow', ['dagster', 'airflow']],
    ['Dagster as well as Airflow', ['dagster', 'airflow']],
    ['Dagster plus Airflow', ['dagster', 'airflow']],
    ['Dagster及びAirflow', ['dagster', 'airflow']],
    ['Dagster, Inc., Airflow', ['dagster', 'airflow']],
    ['Dagster, Inc. and Airflow', ['dagster', 'airflow']],
    ['Dagster, Airflow etc.', ['dagster', 'airflow']],
    ['Dagster, Airflow and others', ['dagster', 'airflow']],
    ['a) Dagster b) Airflow', ['dagster', 'airflow']],
    ['1)Dagster 2)Airflow', ['dagster', 'airflow']],
    ['①Dagster②Airflow', ['dagster', 'airflow']],
    ['1️⃣ Dagster 2️⃣ Airflow', ['dagster', 'airflow']],
    ['#1 Dagster #2 Airflow', ['dagster', 'airflow']],
    ['No. 1: Dagster\nNo. 2: Airflow', ['dagster', 'airflow']],
    ['1 - Dagster\n2 - Airflow', ['dagster', 'airflow']],
    ['◦ Dagster\n◦ Airflow', ['dagster', 'airflow']],
    ['Competitor 1: Dagster\nCompetitor 2: Airflow', ['dagster', 'airflow']],
    ['Primary: Dagster, Secondary: Airflow', ['dagster', 'airflow']],
    ['Competidores: Dagster, Airflow', ['dagster', 'airflow']],
  ])('are found in %j', (value, expected) => {
    expect(rivals(value)).toEqual(expected);
  });

  it('doesn’t split a name that contains a separator', () => {
    expect(rivals('Puzzl/Zeal')).toEqual(['puzzl']);
    expect(rivals('Cloud Provider (AWS, Azure, etc.)')).toEqual(['cloud']);
    expect(rivals('Baker, Sons & Co')).toEqual(['?Baker, Sons & Co']);
  });

  it.each([
    // Companies whose names contain a rival's name.
    'Dagster & Barrel',
    'Airflow and Company Partners',
    'Dagster + Barrel',
    'Dagster/Barrel',
    'Azure y Hermanos',
    // Denied, ruled out, or mentioned with another rival.
    'No Airflow, Dagster',
    'Without Airflow & Dagster',
    'Kein Airflow, Dagster',
    'Anything but Airflow, Dagster',
    'Dagster (ruled out)',
    'Dagster - not competing',
    'Dagster (out)',
    'Dagster - out of the race',
    'Dagster (disqualified)',
    'Dagster – ausgeschieden',
    'Dagster (éliminé)',
    'Dagster (descartado)',
    'Dagster (Airflow)',
    'Dagster - Airflow',
    'Other (Dagster)',
    'In place of: Dagster',
    "Dagsters' Guild",
  ])('%s is unknown', (value) => {
    expect(matchRivals([value], index).filter((rival) => rival.kind === 'known')).toEqual([]);
    expect(rivals(value)).toEqual([`?${value}`]);
  });

  it('does not split inside parentheses', () => {
    expect(rivals('Other (please say which, in notes)')).toEqual([]);
    expect(rivals('In-house (Azure and more)')).toEqual(['?In-house (Azure and more)']);
  });

  it.each<[string, string[]]>([
    ['Ruled out:\nDagster\nAirflow', ['?Ruled out:', '?Dagster', '?Airflow']],
    ['No longer considered：\nDagster', ['?No longer considered：', '?Dagster']],
    [
      'Airflow\nCompetitors we ruled out:\nDagster',
      ['airflow', '?Competitors we ruled out:', '?Dagster'],
    ],
    [
      'Not considered:\nDagster\nShortlist:\nAirflow',
      ['?Not considered:', '?Dagster', '?Shortlist:', 'airflow'],
    ],
    ['Shortlist:\nDagster', ['?Shortlist:', 'dagster']],
    ['Passed on:\nDagster', ['?Passed on:', '?Dagster']],
    ['Others:\nDagster', ['dagster']],
    ['Dagster; not Airflow', ['dagster', '?not Airflow']],
    ['Not\nDagster', ['?Not', '?Dagster']],
    ['Dagster; Ruled Out', ['?Dagster', '?Ruled Out']],
  ])('under a heading: %j', (value, expected) => {
    expect(rivals(value)).toEqual(expected);
  });

  it('reads each value of the field separately', () => {
    expect(rivals('Dagster', 'Apache Airflow')).toEqual(['dagster', 'airflow']);
  });
});

describe('no name', () => {
  it.each([
    '',
    ' ',
    '--',
    'None',
    'NONE',
    '-- None --',
    'N/A',
    'n.a.',
    'Other',
    'Unknown',
    'No Competitor',
    'Other(Note name in Other Competitor)',
    '-',
    '?',
    'Not sure',
    "Don't know",
    'Undecided',
    'Please select',
    '-- Select --',
    'To be determined',
    'Keine Angabe',
    'k. A.',
    'Sonstige (bitte angeben)',
    'Aucun',
    'Non renseigné',
    'Ningún competidor',
    'No aplica',
    'Nenhum',
    'Não se aplica',
    'Nessun concorrente',
    'Altro',
    'Outra',
    'Geen concurrent',
    'N.v.t.',
    'なし',
    '不明',
    'その他（備考参照）',
    'Other - see notes',
    'Other - See Notes',
    'Other: please specify',
    'None - greenfield',
    'None – Greenfield',
    'None. Greenfield deal.',
    'N/A - no competition',
    'N/A: no competition',
    'None/Unknown',
    'None / Other',
    'None, Other',
    'None, we are alone',
    'TBD - ask AE',
    'Unknown at this time',
    'Unknown (ask Jo) - see notes',
    'None yet',
    'None yet - early days',
    'none identified so far',
    'None known at this point',
    'Not yet known',
    'No competitors at this stage',
    'No other known competitors',
    'Noch keine',
    'Aktuell keiner bekannt',
    'Aucun pour le moment',
    'Ninguno por ahora',
    'Nenhum até agora',
    'Nessuno al momento',
    'Nog niet bekend',
    '現時点ではなし',
    'None; Other - see notes',
    'None or unknown',
    'None | TBD',
    'No clear competitor',
    'No incumbent',
    'Other; see notes',
    'Other\nSee notes',
    'Other | see notes',
    'Other Competitor - see notes',
    'None; greenfield',
    'None as yet',
    'None that we know of',
    'None to our knowledge',
    'N/A or none',
    '1. None',
    'Not determined',
    'Not available yet',
    'TBA - ask AE',
    'Still unknown',
    'Unknown competitor',
    'Unclear - ask',
    'Choose an option',
    'Niemand bekannt',
    'Aucun concurrent identifié',
    'Pas de concurrence',
    'Non défini',
    'À déterminer - AE',
    'Sin competencia conocida',
    'Por determinar',
    'Sem concorrência',
    'Não informado',
    'Nessuna concorrenza',
    'Da verificare',
    'Geen concurrenten',
    '不明・要確認',
    '競合は不明',
  ])('%j is a placeholder', (value) => {
    expect(rivals(value)).toEqual([]);
  });
});

describe('a text that starts like a placeholder', () => {
  it.each([
    'Other World Computing',
    'None Such Software',
    'None of Your Business Ltd',
    'NoneSuch',
    'Unknown Labs',
    'No Limit Software',
    'Select Star',
    'Yet Another Company Ltd',
    'Today',
    'Other: Orchestrix',
    'Other - Orchestrix Labs',
    'Other, Orchestrix',
    'Other/Orchestrix',
    'Yes - Orchestrix',
    'Competitor',
    'Sem Parar',
    'Sans Souci',
  ])('may be a name: %s', (value) => {
    expect(rivals(value)).toEqual([`?${value}`]);
  });

  it.each(['Other (Dagster)', 'Other - Dagster', 'Other: Dagster', 'None - lost to Dagster'])(
    'suggests the card it contains: %s',
    (value) => {
      expect(matchRivals([value], index)).toEqual([
        { kind: 'unknown', value, suggestions: ['dagster'] },
      ]);
    },
  );
});

describe('suggestions', () => {
  it.each<[string, string[]]>([
    ['Dagstar', ['dagster']],
    ['Dgaster', ['dagster']],
    ['Airfow', ['airflow']],
    ['Dagster killers', ['dagster']],
    ['Orchestrix', []],
    ['Not Dagster', []],
    ['Dagster & Barrel', ['dagster']],
    ['Dagster - Airflow', ['dagster', 'airflow']],
    ['Other (Dagster)', ['dagster']],
    ['D', []],
  ])('for %s are %j', (value, expected) => {
    const [rival] = matchRivals([value], index);
    expect(rival).toMatchObject({ kind: 'unknown', suggestions: expected });
  });
});

describe('any text', () => {
  const names = CARDS.flatMap((card) =>
    [card.name, ...card.aliases].map((name) => ({ id: card.id, name })),
  );
  const folded = new Set(names.map(({ name }) => fold(name)));

  it('folds to the same text when folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: effort(200, 1000) },
    );
  });

  it('matches a name in any case and with invisible characters', () => {
    const noise = fc.constantFrom('', ' ', '\u200B', '\u00AD', '.', ',', '\u202A');
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        noise,
        noise,
        fc.boolean(),
        ({ id, name }, before, after, upper) => {
          const text = before + (upper ? name.toUpperCase() : name.toLowerCase()) + after;
          expect(rivals(text)).toEqual([id]);
        },
      ),
    );
  });

  it('is unknown if it’s one word that isn’t a name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9]{1,20}$/), (word) => {
        fc.pre(!folded.has(fold(word)));
        for (const rival of matchRivals([word], index)) expect(rival.kind).toBe('unknown');
      }),
      { numRuns: effort(400, 2000) },
    );
  });

  it('is unknown if letters are attached to a name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.stringMatching(/^[a-z]{1,6}$/),
        fc.boolean(),
        ({ name }, more, isSuffix) => {
          const text = isSuffix ? name + more : more + name;
          fc.pre(!folded.has(fold(text)));
          expect(matchRivals([text], index).filter((rival) => rival.kind === 'known')).toEqual([]);
        },
      ),
      { numRuns: effort(200, 1000) },
    );
  });

  it('matches names joined by ; in order, without duplicates', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 8 }), (list) => {
        const expected = [...new Set(list.map(({ id }) => id))];
        expect(rivals(list.map(({ name }) => name).join(';'))).toEqual(expected);
      }),
    );
  });

  it('matches names in every kind of list', () => {
    const plain = names.filter(({ name }) => /^[\w ]+$/.test(name));
    const listed = fc.constantFrom<(list: readonly string[]) => string>(
      (list) => list.join(', '),
      (list) => list.join(' / '),
      (list) => list.join('/'),
      (list) => list.join(' | '),
      (list) => list.join(' + '),
      (list) => list.join(' or '),
      (list) => list.join(' vs '),
      (list) => list.map((name) => `• ${name}`).join('\n'),
      (list) => list.map((name) => `• ${name}`).join(' '),
      (list) => list.map((name) => `- ${name}`).join('\n'),
      (list) => list.map((name) => `✅ ${name}`).join('; '),
      (list) => list.map((name, at) => `${at + 1}. ${name}`).join('\n'),
      (list) => list.map((name, at) => `${at + 1}) ${name}`).join(', '),
      (list) => list.map((name, at) => `(${at + 1}) ${name}`).join(' '),
      (list) => list.map((name) => `${name} (incumbent)`).join(', '),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...plain), { minLength: 2, maxLength: 8 }),
        listed,
        (list, write) => {
          const expected = [...new Set(list.map(({ id }) => id))];
          expect(rivals(write(list.map(({ name }) => name)))).toEqual(expected);
        },
      ),
      { numRuns: effort(200, 1000) },
    );
  });

  it('has a limited number of rivals', () => {
    const long = 'Dagster;'.repeat(50_000) + 'x'.repeat(100_000);
    expect(rivals(long)).toEqual(['dagster']);
    expect(
      matchRivals(
        Array.from({ length: 500 }, (_, n) => `Rival ${n}`),
        index,
      ),
    ).toHaveLength(20);
  });
});

describe('a very long text', () => {
  const MEGABYTE = 1_000_000;

  it.each([
    ['one word', 'x'.repeat(MEGABYTE)],
    ['spaces after a name', `Dagster${' '.repeat(MEGABYTE)}killers`],
    ['invisible characters after a name', `Dagster${'\u200B'.repeat(MEGABYTE)}killers`],
    ['brackets', `Dagster ${'('.repeat(MEGABYTE)}`],
    ['commas', ','.repeat(MEGABYTE)],
    ['dashes', ' - '.repeat(MEGABYTE / 4)],
    ['remarks', 'Dagster - not '.repeat(MEGABYTE / 14)],
    ['a name cut short', `${'y'.repeat(1490)}; Dagster${'ly'.repeat(MEGABYTE)}`],
  ])('of %s is quickly found to be unknown', (_, text) => {
    const start = performance.now();
    const found = matchRivals(
      Array.from({ length: 500 }, () => text),
      index,
    );
    expect(performance.now() - start).toBeLessThan(2000);
    expect(found.filter((rival) => rival.kind === 'known')).toEqual([]);
    for (const { value } of found) expect(value.length).toBeLessThanOrEqual(1500);
  });

  it('is read up to the last complete name', () => {
    expect(rivals(`Airflow; Dagster; ${'z'.repeat(MEGABYTE)}`)).toEqual(['airflow', 'dagster']);
  });
});

describe('ignored values', () => {
  const ignoring = indexNames(CARDS, [], ['Status quo', 'Do nothing (internal)', 'Dagster', '  ']);
  const named = (text: string) =>
    matchRivals([text], ignoring).map((rival) =>
      rival.kind === 'known' ? rival.cardId : `?${rival.value}`,
    );

  it.each<[string, string[]]>([
    ['Status quo', []],
    ['STATUS-QUO', []],
    ['Status quo (spreadsheets)', []],
    ['Do nothing (internal)', []],
    ['Status quo; Airflow', ['airflow']],
    ['Status quo, Airflow', ['airflow']],
    ['Status quo vadis', ['?Status quo vadis']],
    // A card's own name can't be ignored.
    ['Dagster', ['dagster']],
    ['Dagster Labs', ['dagster']],
  ])('in %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});
