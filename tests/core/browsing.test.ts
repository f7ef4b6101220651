import { describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/core/card/card';
import type { Reading } from '../../src/core/deal/reading';
import { indexNames } from '../../src/core/match/name-index';
import type { Connection } from '../../src/core/screen/screen';
import { DEFAULTS } from '../../src/core/settings/settings';
import { screenOf } from '../../src/panel/state/panel-state';
import { createPanelStore } from '../../src/panel/state/panel-store';

const cards = ['airflow', 'dagster'].map(
  (id) => ({ id, name: id, aliases: [] as string[] }) as unknown as Card,
);
const field = { label: 'Competitor', probe: 'test' };

function deal(id: string, name?: string) {
  const record = { vendor: 'hubspot', host: 'app.hubspot.com', id: `1/${id}` } as const;
  return { record, ...(name && { name }) };
}

function named(id: string, values: readonly string[]): Reading {
  return { kind: 'named', deal: deal(id), field, values };
}

const live = (reading: Reading): Connection => ({ kind: 'live', reading });

function start(connection: Connection) {
  const saveMemory = vi.fn(async () => {});
  const storage = {
    saveMemory,
    noteSeen: async () => undefined,
    removeMemories: vi.fn(),
    saveOrgAlias: vi.fn(),
    removeOrgAlias: vi.fn(),
    saveForm: vi.fn(),
    saveSeenCard: vi.fn(),
  };
  const store = createPanelStore(
    { memories: {}, aliases: {}, settings: DEFAULTS, customCards: [] },
    storage,
  );
  store.connect(connection);
  const screen = () =>
    screenOf(store.getState(), {
      cards: new Map(cards.map((card) => [card.id, card])),
      names: indexNames(cards),
      personas: new Set(['buyers']),
      fields: DEFAULTS.fields,
    });
  return { store, screen, saveMemory };
}

describe('browsing', () => {
  it.each<Connection>([
    { kind: 'no-crm' },
    { kind: 'needs-reload', vendor: 'hubspot' },
    live({ kind: 'not-a-deal', vendor: 'hubspot' }),
    live({ kind: 'empty', deal: deal('7'), field }),
    live(named('7', ['airflow'])),
  ])('shows a card or the list of cards over $kind, and goes back', (connection) => {
    const { store, screen } = start(connection);
    const before = screen();
    store.browse();
    expect(screen()).toMatchObject({ kind: 'browsing' });
    expect(screen()).not.toHaveProperty('card');
    store.browse('dagster');
    expect(screen()).toMatchObject({ kind: 'browsing', card: { id: 'dagster' } });
    store.stopBrowsing();
    expect(screen()).toEqual(before);
  });

  it.each<[string, Connection]>([
    ['another tab', { kind: 'connecting' }],
    ['another deal', live(named('8', ['dagster']))],
    ['another rival in the field', live(named('7', ['airflow', 'dagster']))],
    ['an emptied field', live({ kind: 'empty', deal: deal('7'), field })],
    ['another page of the CRM', live({ kind: 'not-a-deal', vendor: 'hubspot' })],
  ])('ends for good with %s', (_, connection) => {
    const first = live(named('7', ['airflow']));
    const { store, screen } = start(first);
    store.browse('dagster');
    store.connect(connection);
    expect(screen().kind).not.toBe('browsing');
    store.connect(first);
    expect(screen().kind).toBe('rivals');
  });

  it.each<[string, Reading, Reading]>([
    [
      'sources',
      { kind: 'ambiguous', deal: deal('7'), sources: [{ field, values: ['a'] }] },
      { kind: 'ambiguous', deal: deal('7'), sources: [{ field, values: ['b'] }] },
    ],
    [
      'saved values',
      { kind: 'out-of-sight', deal: deal('7'), saved: { field, values: ['a'] } },
      { kind: 'out-of-sight', deal: deal('7'), saved: { field, values: ['b'] } },
    ],
  ])('ends when %s change', (_, before, after) => {
    const { store, screen } = start(live(before));
    store.browse('dagster');
    store.connect(live(after));
    expect(screen().kind).not.toBe('browsing');
  });

  it('stores nothing over a preview of an unknown deal, and ends when its title changes', () => {
    const preview = (name: string) =>
      live({
        kind: 'unidentified',
        vendor: 'hubspot',
        name,
        sources: [{ field, values: ['dagster'] }],
      });
    const { store, screen, saveMemory } = start(preview('A deal'));
    store.browse('dagster');
    store.choosePersona('buyers');
    store.pickCard('', 'dagster');
    expect(screen()).toEqual({
      kind: 'browsing',
      card: cards[1],
      persona: 'buyers',
    });
    expect(saveMemory).not.toHaveBeenCalled();
    store.connect(preview('Another deal'));
    expect(screen().kind).toBe('unidentified');
  });

  it('continues if the page sends the same reading, or only adds the deal’s name', () => {
    const { store, screen } = start(live(named('7', ['airflow'])));
    store.browse('dagster');
    store.connect(live({ ...named('7', ['airflow']), deal: deal('7', 'Acme') } as Reading));
    expect(screen()).toMatchObject({ kind: 'browsing', openDeal: { name: 'Acme' } });
  });

  it('never presents its card as the deal’s', () => {
    const { store, screen } = start(live(named('7', ['airflow'])));
    store.browse('dagster');
    expect(screen()).not.toHaveProperty('deal');
    expect(screen()).not.toHaveProperty('active');
  });

  it('keeps its persona until the panel closes, and stores nothing for the deal', () => {
    const { store, screen, saveMemory } = start(live(named('7', ['airflow'])));
    store.browse('dagster');
    store.choosePersona('buyers');
    expect(screen()).toMatchObject({ kind: 'browsing', persona: 'buyers' });
    store.pickCard('key', 'dagster');
    expect(saveMemory).not.toHaveBeenCalled();
    store.stopBrowsing();
    expect(screen()).not.toHaveProperty('persona');
    store.browse('airflow');
    expect(screen()).toMatchObject({ persona: 'buyers' });
  });
});
