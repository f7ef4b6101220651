import { describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/core/card/card';
import type { Reading } from '../../src/core/deal/reading';
import { orgKey } from '../../src/core/deal/record';
import { indexNames } from '../../src/core/match/name-index';
import { cardKey, nameKey } from '../../src/core/screen/memory';
import { reloader } from '../../src/core/settings/reloader';
import { DEFAULTS } from '../../src/core/settings/settings';
import { aliasesOf, memoryOf, screenOf } from '../../src/panel/state/panel-state';
import { createPanelStore, type PanelStorage } from '../../src/panel/state/panel-store';
import type { Saved } from '../../src/storage/load-saved';

const cards = [
  { id: 'airflow', name: 'Airflow', aliases: [] as string[] },
  { id: 'dagster', name: 'Dagster', aliases: [] as string[] },
];
const field = { label: 'Competitor', probe: 'test' };

function dealOn(portal: string, id: string, value: string): Reading {
  const record = { vendor: 'hubspot', host: 'app.hubspot.com', id: `${portal}/${id}` } as const;
  return { kind: 'named', deal: { record }, field, values: [value] };
}

const noteSeen = vi.fn(async (_: string) => {});

function start(given: Partial<Saved> = {}, storage: Partial<PanelStorage> = {}) {
  const saved = { memories: {}, aliases: {}, settings: DEFAULTS, customCards: [], ...given };
  const spies = {
    saveMemory: vi.fn(async () => {}),
    noteSeen,
    removeMemories: vi.fn(async () => {}),
    saveOrgAlias: vi.fn(async () => {}),
    removeOrgAlias: vi.fn(async () => {}),
    saveForm: vi.fn(async () => {}),
    saveSeenCard: vi.fn(async () => {}),
    ...storage,
  };
  const store = createPanelStore(saved, spies);
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

describe('a confirmed name', () => {
  it('shows the card at once on all deals of its org, but not of others', () => {
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

  it('can be undone without a trace', () => {
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

  it('applies even if it can’t be stored, and notifies the rep', async () => {
    const saveOrgAlias = async () => {
      throw new Error('disk full');
    };
    const { store, screen } = start({}, { saveOrgAlias });
    store.connect({ kind: 'live', reading: dealOn('1', '7', 'Dagstar') });
    store.confirmName('Dagstar', 'dagster');
    await vi.waitFor(() => expect(store.getState().notice).toContain('disk full'));
    expect(screen()).toMatchObject({ active: { kind: 'card' } });
  });

  it('keeps the same tab selected, and so does undoing it', () => {
    const { store, screen } = start();
    store.connect({ kind: 'live', reading: dealOn('1', '7', 'Airflow; Dagstar (renewal)') });
    store.chooseRival(nameKey('Dagstar (renewal)'));
    expect(screen()).toMatchObject({ active: { kind: 'unknown', label: 'Dagstar (renewal)' } });
    store.confirmName('Dagstar', 'dagster');
    expect(screen()).toMatchObject({ active: { kind: 'card', label: 'Dagster' } });
    store.unconfirmName('Dagstar', 'Dagstar (renewal)');
    expect(screen()).toMatchObject({ active: { kind: 'unknown', label: 'Dagstar (renewal)' } });
  });

  it('is ignored while no deal is open', () => {
    const { store, spies } = start();
    store.confirmName('Dagstar', 'dagster');
    expect(store.getState().aliases).toEqual({});
    expect(spies.saveOrgAlias).not.toHaveBeenCalled();
  });
});

describe('the reading position', () => {
  const record = { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/7' } as const;
  const tab = cardKey('dagster');

  it('is restored only for its deal and tab', () => {
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

  it('is stored for the given deal even if another is open now', () => {
    const { store, spies } = start();
    store.connect({ kind: 'live', reading: dealOn('1', '8', 'Dagster') });
    store.keepPlace(record, tab, 'question-one');
    expect(spies.saveMemory).toHaveBeenCalledExactlyOnceWith('hubspot:app.hubspot.com:1/7', {
      places: { [tab]: 'question-one' },
    });
  });

  it('is not stored again if it hasn’t changed', () => {
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

describe('a fit check', () => {
  const deal = 'hubspot:app.hubspot.com:1/7';

  it('is kept with its deal until it is empty or the deal is forgotten', () => {
    const { store, spies } = start({ memories: { [deal]: { persona: 'leaders' } } });
    const reading = dealOn('1', '7', 'Dagster');
    store.connect({ kind: 'live', reading });
    store.keepEntry(deal, 'fit', '[1]');
    expect(memoryOf(store.getState())).toEqual({ persona: 'leaders', fit: '[1]' });
    expect(spies.saveMemory).toHaveBeenLastCalledWith(deal, { persona: 'leaders', fit: '[1]' });
    store.connect({ kind: 'live', reading: dealOn('1', '8', 'Dagster') });
    expect(memoryOf(store.getState())).toBeUndefined();
    store.connect({ kind: 'live', reading });
    store.keepEntry(deal, 'fit', undefined);
    expect(memoryOf(store.getState())).toEqual({ persona: 'leaders' });
    store.keepEntry(deal, 'fit', '[1]');
    store.forgetDeal();
    expect(memoryOf(store.getState())).toBeUndefined();
  });
});

describe('forgetting a deal', () => {
  const deal = 'hubspot:app.hubspot.com:1/7';
  const memory = { rival: cardKey('airflow'), copied: { dagster: ['trap'] } };
  const reading = dealOn('1', '7', 'Dagster; Airflow');

  it('shows it as if it were opened for the first time, and removes it', () => {
    const { store, screen, spies } = start({ memories: { [deal]: memory, other: memory } });
    store.connect({ kind: 'live', reading });
    expect(screen()).toMatchObject({ active: { label: 'Airflow' } });
    expect(memoryOf(store.getState())).toEqual(memory);
    store.forgetDeal();
    expect(screen()).toMatchObject({ active: { label: 'Dagster' } });
    expect(memoryOf(store.getState())).toBeUndefined();
    expect(store.getState().memories).toEqual({ other: memory });
    expect(spies.removeMemories).toHaveBeenCalledExactlyOnceWith([deal]);
    expect(spies.saveMemory).not.toHaveBeenCalled();
  });

  it('in another window does the same here', () => {
    const { store, screen, spies } = start({ memories: { [deal]: memory } });
    store.connect({ kind: 'live', reading });
    store.learn(deal, undefined);
    expect(screen()).toMatchObject({ active: { label: 'Dagster' } });
    expect(memoryOf(store.getState())).toBeUndefined();
    expect(spies.removeMemories).not.toHaveBeenCalled();
  });

  it('notifies the rep if the browser can’t', async () => {
    const removeMemories = async () => Promise.reject(new Error('disk full'));
    const { store } = start({ memories: { [deal]: memory } }, { removeMemories });
    store.connect({ kind: 'live', reading });
    store.forgetDeal();
    await vi.waitFor(() => expect(store.getState().notice).toContain('disk full'));
  });

  it('isn’t offered for a deal of which nothing is remembered, or over another card', () => {
    const { store } = start({ memories: { [deal]: memory } });
    expect(memoryOf(store.getState())).toBeUndefined();
    store.connect({ kind: 'live', reading: dealOn('1', '8', 'Dagster') });
    expect(memoryOf(store.getState())).toBeUndefined();
    store.connect({ kind: 'live', reading });
    store.browse('dagster');
    expect(memoryOf(store.getState())).toBeUndefined();
  });
});

it('notes once that a deal is being seen, however often its page changes', () => {
  noteSeen.mockClear();
  const { store } = start();
  store.connect({ kind: 'live', reading: dealOn('1', '7', 'Dagster') });
  store.connect({ kind: 'live', reading: dealOn('1', '7', 'Airflow') });
  store.connect({ kind: 'no-crm' });
  store.connect({ kind: 'live', reading: dealOn('1', '8', 'Dagster') });
  expect(noteSeen.mock.calls).toEqual([
    ['hubspot:app.hubspot.com:1/7'],
    ['hubspot:app.hubspot.com:1/8'],
  ]);
});

it('applies settings and names from other windows', () => {
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

describe('reloading', () => {
  it('uses the result of the last request, even if an earlier one arrives later', async () => {
    const answers: ((value: number) => void)[] = [];
    const loaded: number[] = [];
    const reload = reloader(
      () => new Promise<number>((resolve) => answers.push(resolve)),
      (value) => loaded.push(value),
      () => loaded.push(-1),
    );
    reload();
    reload();
    answers[1]?.(2);
    answers[0]?.(1);
    await new Promise((resolve) => setTimeout(resolve));
    expect(loaded).toEqual([2]);
  });

  it('reports a failure', async () => {
    const fail = vi.fn();
    reloader(() => Promise.reject(new Error('no')), vi.fn(), fail)();
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
  });
});

describe('a card that was seen', () => {
  const snapshot = { day: '2026-11-12', lines: {} };

  it('is saved, and stays seen if that fails', () => {
    const saveSeenCard = vi.fn(async () => {
      throw new Error('full');
    });
    const { store } = start({ seen: {} }, { saveSeenCard });
    store.keepSeen('dagster', snapshot);
    expect(saveSeenCard).toHaveBeenCalledExactlyOnceWith('dagster', snapshot);
    expect(store.getState()).toMatchObject({ seen: { dagster: snapshot } });
    expect(store.getState().notice).toBeUndefined();
  });
});
