import { describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/core/card/card';
import type { Reading } from '../../src/core/deal/reading';
import { orgKey } from '../../src/core/deal/record';
import { indexNames } from '../../src/core/match/name-index';
import { cardKey, nameKey } from '../../src/core/screen/memory';
import { DEFAULTS } from '../../src/core/settings/settings';
import {
  aliasesOf,
  createPanelStore,
  type PanelStorage,
  screenOf,
} from '../../src/panel/state/panel-store';
import type { Saved } from '../../src/storage/load-saved';
import { reloader } from '../../src/storage/reloader';

const cards = [
  { id: 'airflow', name: 'Airflow', aliases: [] as string[] },
  { id: 'dagster', name: 'Dagster', aliases: [] as string[] },
];
const field = { label: 'Competitor', probe: 'test' };

function dealOn(portal: string, id: string, value: string): Reading {
  const record = { vendor: 'hubspot', host: 'app.hubspot.com', id: `${portal}/${id}` } as const;
  return { kind: 'named', deal: { record }, field, values: [value] };
}

function start(kept: Partial<Saved> = {}, storage: Partial<PanelStorage> = {}) {
  const kept_ = { memories: {}, aliases: {}, settings: DEFAULTS, customCards: [], ...kept };
  const spies = {
    saveMemory: vi.fn(async () => {}),
    saveOrgAlias: vi.fn(async () => {}),
    removeOrgAlias: vi.fn(async () => {}),
    saveForm: vi.fn(async () => {}),
    ...storage,
  };
  const store = createPanelStore(kept_, spies);
  const screen = () => {
    const state = store.getState();
    return screenOf(state, {
      cards: new Map(cards.map((card) => [card.id, card as unknown as Card])),
      names: indexNames(cards, aliasesOf(state), state.settings.ignored),
      personas: new Set(),
      fields: state.settings.fields,
    });
  };
  return { store, screen, spies };
}

describe('a name that is confirmed', () => {
  it('brings up the card at once, on every deal of the org and of no other', () => {
    const { store, screen, spies } = start();
    store.connect({ kind: 'live', reading: dealOn('1', '7', 'Dagstar') });
    expect(screen()).toMatchObject({ active: { kind: 'unknown' } });

    store.confirmName('Dagstar', 'dagster');
    expect(screen()).toMatchObject({ active: { kind: 'card', why: { isConfirmed: true } } });
    expect(spies.saveOrgAlias).toHaveBeenCalledExactlyOnceWith('hubspot:1', {
      value: 'Dagstar',
      cardId: 'dagster',
    });

    store.connect({ kind: 'live', reading: dealOn('1', '8', 'DAGSTAR') });
    expect(screen()).toMatchObject({ active: { kind: 'card' } });
    store.connect({ kind: 'live', reading: dealOn('2', '7', 'Dagstar') });
    expect(screen()).toMatchObject({ active: { kind: 'unknown' } });
  });

  it('and taken back leaves everything as it was', () => {
    const aliases = { 'hubspot:1': [{ value: 'Orchestrix', cardId: 'dagster' }] };
    const { store, screen, spies } = start({ aliases });
    store.connect({ kind: 'live', reading: dealOn('1', '7', 'Dagstar') });
    const before = screen();

    store.confirmName('Dagstar', 'dagster');
    expect(screen()).not.toEqual(before);
    store.unconfirmName('dagstar', 'Dagstar');
    expect(screen()).toEqual(before);
    expect(store.getState().aliases).toEqual(aliases);
    expect(spies.removeOrgAlias).toHaveBeenCalledExactlyOnceWith('hubspot:1', 'dagstar');
  });

  it('and cannot be written down is told to the rep, and holds meanwhile', async () => {
    const saveOrgAlias = async () => {
      throw new Error('disk full');
    };
    const { store, screen } = start({}, { saveOrgAlias });
    store.connect({ kind: 'live', reading: dealOn('1', '7', 'Dagstar') });
    store.confirmName('Dagstar', 'dagster');
    await vi.waitFor(() => expect(store.getState().notice).toContain('disk full'));
    expect(screen()).toMatchObject({ active: { kind: 'card' } });
  });

  it('keeps its rival in front among several, and so does taking it back', () => {
    const { store, screen } = start();
    store.connect({ kind: 'live', reading: dealOn('1', '7', 'Airflow; Dagstar (renewal)') });
    store.chooseRival(nameKey('Dagstar (renewal)'));
    expect(screen()).toMatchObject({ active: { kind: 'unknown', label: 'Dagstar (renewal)' } });
    store.confirmName('Dagstar', 'dagster');
    expect(screen()).toMatchObject({ active: { kind: 'card', label: 'Dagster' } });
    store.unconfirmName('Dagstar', 'Dagstar (renewal)');
    expect(screen()).toMatchObject({ active: { kind: 'unknown', label: 'Dagstar (renewal)' } });
  });

  it('means nothing while no deal is open', () => {
    const { store, spies } = start();
    store.confirmName('Dagstar', 'dagster');
    expect(store.getState().aliases).toEqual({});
    expect(spies.saveOrgAlias).not.toHaveBeenCalled();
  });
});

describe('what is being read', () => {
  const record = { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/7' } as const;
  const tab = cardKey('dagster');

  it('comes back with its deal and its tab, and with no other', () => {
    const { store, screen } = start();
    store.connect({ kind: 'live', reading: dealOn('1', '7', 'Dagster; Airflow') });
    store.keepPlace(record, tab, 'question-one');
    store.keepOpen('dagster', 'trap', true);
    store.keepOpen('dagster', 'claim', true);
    store.keepOpen('dagster', 'trap', false);
    expect(screen()).toMatchObject({ place: 'question-one', open: ['claim'] });
    store.chooseRival(cardKey('airflow'));
    expect(screen()).not.toHaveProperty('place');
    expect(screen()).not.toHaveProperty('open');
    store.connect({ kind: 'live', reading: dealOn('1', '8', 'Dagster') });
    expect(screen()).not.toHaveProperty('place');
  });

  it('is written for the deal that is said, though another is open by now', () => {
    const { store, spies } = start();
    store.connect({ kind: 'live', reading: dealOn('1', '8', 'Dagster') });
    store.keepPlace(record, tab, 'question-one');
    expect(spies.saveMemory).toHaveBeenCalledExactlyOnceWith('hubspot:app.hubspot.com:1/7', {
      places: { [tab]: 'question-one' },
    });
  });

  it('is not written again where nothing has changed', () => {
    const { store, spies } = start();
    store.connect({ kind: 'live', reading: dealOn('1', '7', 'Dagster') });
    store.keepPlace(record, tab, undefined);
    store.keepOpen('dagster', 'trap', false);
    expect(spies.saveMemory).not.toHaveBeenCalled();
    store.keepPlace(record, tab, 'question-one');
    store.keepPlace(record, tab, 'question-one');
    expect(spies.saveMemory).toHaveBeenCalledOnce();
  });
});

it('what other windows set and confirm is followed', () => {
  const { store, screen } = start();
  const reading = dealOn('1', '7', 'Dagstar');
  store.connect({ kind: 'live', reading });
  store.follow({ settings: { ...DEFAULTS, ignored: ['Dagstar'] } });
  expect(screen()).toMatchObject({ kind: 'field-empty' });
  store.follow({ settings: DEFAULTS });
  const org = orgKey({ vendor: 'hubspot', host: 'app.hubspot.com', id: '1/7' });
  store.follow({ aliases: { [org]: [{ value: 'Dagstar', cardId: 'dagster' }] } });
  expect(screen()).toMatchObject({ active: { kind: 'card' } });
});

describe('loading again', () => {
  it('takes the answer to the last question, whichever comes last', async () => {
    const answers: ((value: number) => void)[] = [];
    const taken: number[] = [];
    const reload = reloader(
      () => new Promise<number>((resolve) => answers.push(resolve)),
      (value) => taken.push(value),
      () => taken.push(-1),
    );
    reload();
    reload();
    answers[1]?.(2);
    answers[0]?.(1);
    await new Promise((resolve) => setTimeout(resolve));
    expect(taken).toEqual([2]);
  });

  it('says when it fails', async () => {
    const fail = vi.fn();
    reloader(() => Promise.reject(new Error('no')), vi.fn(), fail)();
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
  });
});
