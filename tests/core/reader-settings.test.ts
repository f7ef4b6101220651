import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  isSettingsChange,
  notifyReaders,
  requestSettings,
  serveSettings,
} from '../../src/bridge/reader-settings';
import { DEFAULTS, type EffectiveSettings } from '../../src/core/settings/settings';

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown;

/** The listeners of the worker and the panels. */
let listeners: Listener[];
/** The messages that each tab received. */
let received: Map<number, unknown[]>;

beforeEach(() => {
  listeners = [];
  received = new Map();
  vi.stubGlobal('chrome', {
    runtime: {
      getManifest: () => ({ host_permissions: ['https://*.hubspot.com/*'] }),
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      // Like Chrome: the first answer counts, and undefined means that no listener gave one.
      sendMessage: (message: unknown) =>
        new Promise((resolve) => {
          const pending = listeners.map((each) => each(structuredClone(message), {}, resolve));
          if (!pending.includes(true)) resolve(undefined);
        }),
    },
    tabs: {
      query: async () => [{ id: 3 }, { id: 4 }, {}],
      sendMessage: async (tab: number, message: unknown) => {
        if (tab === 3) throw new Error('Receiving end does not exist.');
        received.set(tab, [...(received.get(tab) ?? []), message]);
      },
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

const managed: EffectiveSettings['managed'] = new Set();
const settings = {
  ...DEFAULTS,
  fields: { salesforce: ['Rival__c'], hubspot: [] },
  ignored: ['Nobody here'],
  badge: false,
};

describe('a reader’s request for its settings', () => {
  it('is answered with the fields and the badge, and nothing else', async () => {
    serveSettings(async () => ({ settings, managed }));
    expect(await requestSettings()).toEqual({
      ...DEFAULTS,
      fields: settings.fields,
      badge: false,
    });
  });

  it('is answered with the defaults if storage can’t be read', async () => {
    serveSettings(() => Promise.reject(new Error('corrupt')));
    expect(await requestSettings()).toEqual(DEFAULTS);
  });

  it('fails if nobody answers', async () => {
    await expect(requestSettings()).rejects.toThrow('No settings');
  });

  it.each([
    undefined,
    null,
    'get-settings',
    { kind: 'get-settings' },
    { version: 1, kind: 'reading' },
  ])('isn’t mistaken for %j', (message) => {
    const load = vi.fn(async () => ({ settings, managed }));
    serveSettings(load);
    expect(listeners[0]?.(message, {}, () => undefined)).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });
});

it('notifies the readers in all tabs, even if one of them has none', async () => {
  await notifyReaders();
  expect([...received.keys()]).toEqual([4]);
  expect(received.get(4)?.map(isSettingsChange)).toEqual([true]);
});
