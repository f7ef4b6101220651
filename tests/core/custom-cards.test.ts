import { createHash } from 'node:crypto';
import { cards } from 'virtual:ringside-content';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawnCard } from '../../src/content/drawn-card';
import type { Card } from '../../src/core/card/card';
import type { RivalNames } from '../../src/core/match/rival';
import {
  loadStoredCards,
  removeCustomCard,
  saveCustomCards,
} from '../../src/storage/custom-cards/custom-cards-storage';
import { allowedCards, findNameClash, joinCards } from '../../src/storage/custom-cards/join-cards';
import {
  COMPILED_FORMAT,
  isSameFile,
  parseStored,
  storedForm,
} from '../../src/storage/custom-cards/stored-card';
import saved from '../fixtures/stored-by-0.1.json' with { type: 'json' };

afterEach(() => vi.unstubAllGlobals());

const [dagster] = cards as readonly [Card];
const file = { id: 'dagster', name: 'Dagster' };
const stored = storedForm({ file, card: { ...dagster, origin: 'own' }, savedOn: '2026-11-24' });
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('isSameFile', () => {
  const given = { id: 'a', more: [{ title: 'x', lines: ['1', '2'] }] };

  it('ignores the order of keys at any depth', () => {
    expect(isSameFile(given, { more: [{ lines: ['1', '2'], title: 'x' }], id: 'a' })).toBe(true);
  });

  it('sees any other difference', () => {
    expect(isSameFile(given, { id: 'a', more: [{ title: 'x', lines: ['2', '1'] }] })).toBe(false);
    expect(isSameFile(given, { ...given, name: 'A' })).toBe(false);
  });
});

describe('a stored card', () => {
  it('is read unchanged, marked as custom', () => {
    const read = parseStored('dagster', asJson(stored));
    expect(read).toEqual({
      kind: 'ready',
      id: 'dagster',
      file,
      savedOn: '2026-11-24',
      card: { ...dagster, origin: 'own' },
    });
  });

  it('is unreadable under another card’s key', () => {
    expect(parseStored('airflow', stored)).toMatchObject({ kind: 'unreadable', left: file });
  });

  it('in another compiled format is outdated, but its file is readable', () => {
    const older = { ...(stored as object), format: COMPILED_FORMAT + 1, card: 'anything' };
    expect(parseStored('dagster', older)).toEqual({
      kind: 'outdated',
      id: 'dagster',
      origin: 'own',
      file,
      savedOn: '2026-11-24',
    });
  });

  it('keeps which bundled card it replaces, in any compiled format', () => {
    const replaces = '2026-11-21';
    const edited = storedForm({
      file,
      card: { ...dagster, origin: 'own', replaces },
      savedOn: '2026-11-24',
    });
    expect(parseStored('dagster', asJson(edited))).toMatchObject({
      kind: 'ready',
      card: { ...dagster, origin: 'own', replaces },
    });
    const older = { ...(edited as object), format: COMPILED_FORMAT + 1 };
    expect(parseStored('dagster', older)).toMatchObject({ kind: 'outdated', replaces });
  });

  it('without a valid compiled card is outdated', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (card) => {
        const odd = { format: COMPILED_FORMAT, file, kept: '2026-11-24', card };
        expect(parseStored('dagster', odd).kind).toBe('outdated');
      }),
    );
  });

  it('with any other value is unreadable, without an error', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseStored('dagster', value).kind).toBe('unreadable');
      }),
    );
  });
});

describe('the storage', () => {
  function browser() {
    const kept: Record<string, unknown> = { 'deal/x': { at: 1 }, settings: {} };
    const local = {
      QUOTA_BYTES: 10_000_000,
      getBytesInUse: async () => 0,
      get: async () => kept,
      set: async (items: object) => void Object.assign(kept, asJson(items)),
      remove: async (key: string) => void delete kept[key],
    };
    vi.stubGlobal('chrome', { storage: { local } });
    return kept;
  }

  it('has one key per card, and ignores other keys', async () => {
    const kept = browser();
    expect(await loadStoredCards()).toEqual([]);
    const other = { ...dagster, id: 'airflow', name: 'Airflow' };
    await saveCustomCards([
      { file, card: dagster, savedOn: '2026-11-24' },
      { file: { ...file, id: 'airflow' }, card: other, savedOn: '2026-11-24' },
    ]);
    expect((await loadStoredCards()).map(({ id, kind }) => [id, kind])).toEqual([
      ['airflow', 'ready'],
      ['dagster', 'ready'],
    ]);
    await removeCustomCard('dagster');
    expect(Object.keys(kept)).toEqual(['deal/x', 'settings', 'card/airflow']);
  });

  it('returns the other cards if one is damaged', async () => {
    const kept = browser();
    kept['card/a'] = 'garbage';
    kept['card/dagster'] = asJson(stored);
    expect((await loadStoredCards()).map(({ kind }) => kind)).toEqual(['unreadable', 'ready']);
  });
});

describe('custom cards', () => {
  const bundled = [{ id: 'dagster', name: 'Dagster', aliases: ['Dagster Labs'] }];
  const own = (id: string, name: string, ...aliases: string[]) => ({ id, name, aliases });

  it('are added if they share no name with a bundled card', () => {
    const airflow = own('airflow', 'Apache Airflow', 'Airflow');
    expect(joinCards(bundled, [airflow])).toEqual({ cards: [...bundled, airflow], setAside: [] });
  });

  it.each([
    [
      'by an alias that folds to the same text',
      own('x', 'X', 'DAGSTER LABS, Inc.'),
      'DAGSTER LABS, Inc.',
    ],
    ['by the name', own('x', 'dagster'), 'dagster'],
    ['by the id', own('dagster', 'Another One'), 'dagster'],
  ])('are set aside if their name is taken %s', (_, card, name) => {
    const { cards, setAside } = joinCards(bundled, [card]);
    expect(cards).toEqual(bundled);
    expect(setAside).toEqual([{ card, clash: { name, with: bundled[0] } }]);
  });

  it('replace the bundled card that they were edited from', () => {
    const airflow = own('airflow', 'Apache Airflow');
    const edited = { ...own('dagster', 'Dagster', 'Elementl'), replaces: '2026-11-21' };
    const added = own('x', 'X', 'Dagster Labs');
    const joined = joinCards<typeof edited | typeof airflow>(
      [...bundled, airflow],
      [added, edited],
    );
    expect(joined).toEqual({ cards: [edited, airflow, added], setAside: [] });
  });

  it('are added if the bundled card that they were edited from is gone', () => {
    const edited = { ...own('bit', 'Bit'), replaces: '2026-11-21' };
    expect(joinCards(bundled, [edited]).cards).toEqual([...bundled, edited]);
  });

  it('leave the bundled card in place if another bundled card has one of their names', () => {
    const airflow = own('airflow', 'Apache Airflow');
    const edited = { ...own('dagster', 'Dagster', 'Apache Airflow'), replaces: '2026-11-21' };
    const { cards, setAside } = joinCards<typeof edited | typeof airflow>(
      [...bundled, airflow],
      [edited],
    );
    expect(cards).toEqual([...bundled, airflow]);
    expect(setAside).toEqual([{ card: edited, clash: { name: 'Apache Airflow', with: airflow } }]);
  });

  describe('and the team’s', () => {
    const team = (id: string, name: string, ...aliases: string[]) =>
      ({ ...own(id, name, ...aliases), origin: 'team' }) as const;
    const edited = { ...own('dagster', 'Dagster', 'Mine'), origin: 'own', replaces: '2026-11-21' };
    const join = (...custom: readonly object[]) =>
      joinCards<RivalNames>(bundled, custom as readonly RivalNames[]);

    it('replace the bundled card: the rep’s edited copy first, then the team’s', () => {
      const dagster = team('dagster', 'Dagster', 'Elementl');
      expect(join(dagster)).toEqual({ cards: [dagster], setAside: [] });
      expect(join(edited, dagster)).toEqual({ cards: [edited], setAside: [] });
    });

    it('leave a name to the team rather than to a card that was added', () => {
      const airflow = team('airflow', 'Apache Airflow');
      const added = own('my-airflow', 'apache airflow');
      expect(join(added, airflow)).toEqual({
        cards: [...bundled, airflow],
        setAside: [{ card: added, clash: { name: 'apache airflow', with: airflow } }],
      });
    });

    it('never show a team’s card for another competitor that has its ID or name', () => {
      const stranger = team('dagster', 'Orchestrix');
      const namesake = team('other', 'Dagster Labs');
      expect(join(stranger, namesake)).toEqual({
        cards: bundled,
        setAside: [
          { card: stranger, clash: { name: 'dagster', with: bundled[0] } },
          { card: namesake, clash: { name: 'Dagster Labs', with: bundled[0] } },
        ],
      });
    });

    it('leave out the team’s if an admin doesn’t allow them', () => {
      const dagster = team('dagster', 'Dagster');
      const added = own('airflow', 'Apache Airflow');
      const all = [dagster, added];
      expect(allowedCards<RivalNames>(all, { teamFolder: true })).toEqual(all);
      expect(allowedCards<RivalNames>(all, { teamFolder: false })).toEqual([added]);
    });
  });

  it('are set aside if a name is an ignored value such as "None"', () => {
    const card = own('x', 'X', 'None');
    expect(joinCards(bundled, [card])).toEqual({
      cards: bundled,
      setAside: [{ card, clash: { name: 'None' } }],
    });
  });

  it('never share a name with each other', () => {
    const two = [...bundled, own('cog', 'Cog')];
    const names = fc.constantFrom('Ada', 'ada', 'Bit Inc', 'bit', 'Cog', 'Dagster', 'N/A');
    const card = fc.record({
      id: fc.constantFrom('a', 'b', 'cog', 'dagster'),
      name: names,
      aliases: fc.uniqueArray(names, { maxLength: 2 }),
      replaces: fc.option(fc.constant('2026-11-21'), { nil: undefined }),
      origin: fc.constantFrom('own', 'team'),
    });
    const unlike = { selector: ({ id }: { id: string }) => id, maxLength: 4 };
    fc.assert(
      fc.property(fc.uniqueArray(card, unlike), (all) => {
        const { cards: joined, setAside } = joinCards<RivalNames>(two, all);
        const gone = two.filter((each) => !joined.includes(each));
        expect(joined.length + setAside.length).toBe(all.length + two.length - gone.length);
        for (const { id } of two) expect(joined.filter((each) => each.id === id)).toHaveLength(1);
        for (const [at, each] of joined.entries()) {
          expect(findNameClash(each, joined.toSpliced(at, 1))).toBeUndefined();
        }
      }),
    );
  });
});

it('has a new format number whenever the compiled form of a card changes', () => {
  const drawn = drawnCard('airflow.json', saved['card/apache-airflow'].file);
  if (drawn.kind !== 'card') throw new Error('The saved card cannot be compiled');
  const hash = createHash('sha256').update(JSON.stringify(drawn.card)).digest('hex').slice(0, 12);
  // If this fails, raise COMPILED_FORMAT, because cards on devices must be compiled again.
  expect({ format: COMPILED_FORMAT, hash }).toEqual({ format: 4, hash: '76def866ac37' });
});
