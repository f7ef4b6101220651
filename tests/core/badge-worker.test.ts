import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBadge } from '../../src/background/badge';
import { readingMessage, signalMessage } from '../../src/bridge/page-message';
import type { Reading } from '../../src/core/deal/reading';
import { storedForm } from '../../src/storage/custom-cards/stored-card';
import { sampleCard } from '../panel/sample-card';

const CARDS = [{ id: 'dagster', name: 'Dagster', aliases: [] }];
const OWN = 'ringside';
const SENDER = { id: OWN, frameId: 0, tab: { id: 7 } as chrome.tabs.Tab };

const deal = { record: { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/2' } } as const;
const named: Reading = {
  kind: 'named',
  deal,
  field: { label: 'Competitor', probe: 'test' },
  values: ['Dagster'],
};
const noDeal: Reading = { kind: 'not-a-deal', vendor: 'hubspot' };

/** The toolbar button's texts and tooltips by tab, as the browser stores them. */
let texts: Map<number, string>;
let titles: Map<number, string>;
/** Pending answers of storage, so that a test can delay them. */
let answers: (() => Promise<Record<string, unknown>>)[];
/** The content of storage. */
let stored: Record<string, unknown>;

beforeEach(() => {
  texts = new Map();
  titles = new Map();
  answers = [];
  stored = {};
  vi.stubGlobal('chrome', {
    runtime: {
      id: OWN,
      getManifest: () => ({ action: { default_title: 'Open Ringside' } }),
    },
    storage: {
      local: {
        get: async (key: string | null) =>
          key === null ? stored : (answers.shift() ?? (async () => stored))(),
        set: async () => undefined,
      },
      managed: { get: async () => ({}) },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void texts.set(tabId, text),
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
        void titles.set(tabId, title),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

/** Waits until all pending work is done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("the worker's badge", () => {
  it('appears and disappears with the deal', async () => {
    const receive = createBadge(CARDS);
    receive(readingMessage(named), SENDER);
    await settled();
    expect(texts.get(7)).toBe('1');
    expect(titles.get(7)).toBe('Open Ringside: Dagster');

    receive(readingMessage(noDeal), SENDER);
    await settled();
    expect(texts.get(7)).toBe('');
    expect(titles.get(7)).toBe('Open Ringside');
  });

  it('shows the latest reading even if storage answers late for an earlier one', async () => {
    let answer = (_: Record<string, unknown>): void => undefined;
    answers.push(() => new Promise((resolve) => (answer = resolve)));
    const receive = createBadge(CARDS);
    receive(readingMessage(named), SENDER);
    receive(readingMessage(noDeal), SENDER);
    await settled();
    answer({});
    await settled();
    expect(texts.get(7)).toBe('');
  });

  it('is separate for each tab', async () => {
    const receive = createBadge(CARDS);
    receive(readingMessage(named), SENDER);
    receive(readingMessage(noDeal), { ...SENDER, tab: { id: 8 } as chrome.tabs.Tab });
    await settled();
    expect(texts.get(7)).toBe('1');
    expect(texts.get(8)).toBe('');
  });

  it('is empty if the setting is off', async () => {
    stored = { settings: { badge: false } };
    createBadge(CARDS)(readingMessage(named), SENDER);
    await settled();
    expect(texts.get(7)).toBe('');
  });

  it('uses the names confirmed in this org and the ignored values', async () => {
    const dagstar: Reading = { ...named, values: ['Dagstar'] };
    stored = {
      'alias/hubspot:1/dagstar': { value: 'Dagstar', cardId: 'dagster' },
      'alias/hubspot:2/dagsta': { value: 'Dagsta', cardId: 'dagster' },
    };
    const receive = createBadge(CARDS);
    receive(readingMessage(dagstar), SENDER);
    receive(readingMessage({ ...named, values: ['Dagsta'] }), {
      ...SENDER,
      tab: { id: 8 } as chrome.tabs.Tab,
    });
    await settled();
    expect(texts.get(7)).toBe('1');
    expect(texts.get(8)).toBe('');

    stored = { ...stored, settings: { ignored: ['Dagstar'] } };
    receive(readingMessage(dagstar), SENDER);
    await settled();
    expect(texts.get(7)).toBe('');
  });

  it('counts a custom card, unless its name is taken or it can’t be read', async () => {
    const airflow: Reading = { ...named, values: ['Airflow'] };
    const own = (name: string) => ({
      [`card/${name.toLowerCase()}`]: storedForm({
        file: { id: name.toLowerCase() },
        card: { ...sampleCard, id: name.toLowerCase(), name, aliases: ['Dagster Labs'] },
        savedOn: '2026-11-24',
      }),
    });
    stored = own('Airflow');
    createBadge(CARDS)(readingMessage(airflow), SENDER);
    await settled();
    expect(texts.get(7)).toBe('1');
    expect(titles.get(7)).toBe('Open Ringside: Airflow');

    const bundled = [{ id: 'dagster', name: 'Dagster', aliases: ['Dagster Labs'] }];
    createBadge(bundled)(readingMessage(airflow), SENDER);
    await settled();
    expect(texts.get(7)).toBe('');

    stored = { 'card/airflow': { file: { id: 'airflow' }, card: { name: 'Airflow' } } };
    createBadge(CARDS)(readingMessage(airflow), SENDER);
    await settled();
    expect(texts.get(7)).toBe('');
  });

  it('counts a card of the team’s folder, unless an admin forbids it', async () => {
    const airflow: Reading = { ...named, values: ['Airflow'] };
    const card = { ...sampleCard, id: 'airflow', name: 'Airflow', aliases: [] };
    const entry = storedForm({ file: { id: 'airflow' }, card, savedOn: '2026-11-24' });
    stored = { 'team-card/airflow': entry };
    createBadge(CARDS)(readingMessage(airflow), SENDER);
    await settled();
    expect(texts.get(7)).toBe('1');

    stored = { ...stored, policy: { teamFolder: false } };
    Object.assign(chrome.storage.managed, { get: async () => ({ teamFolder: false }) });
    createBadge(CARDS)(readingMessage(airflow), SENDER);
    await settled();
    expect(texts.get(7)).toBe('');
  });

  it.each([
    ['another extension', readingMessage(named), { ...SENDER, id: 'other' }],
    ['a frame inside the page', readingMessage(named), { ...SENDER, frameId: 3 }],
    ['a page without a tab', readingMessage(named), { id: OWN, frameId: 0 }],
    ['an older version', { ...readingMessage(named), version: 1 }, SENDER],
    ['a page with another message', signalMessage({} as never), SENDER],
  ])('ignores %s', async (_, message, sender) => {
    createBadge(CARDS)(message, sender);
    await settled();
    expect(texts.size).toBe(0);
  });
});
