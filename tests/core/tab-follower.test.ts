import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readingMessage, signalMessage } from '../../src/bridge/page-message';
import type { Reading } from '../../src/core/deal/reading';
import type { Signal } from '../../src/core/diagnostics/signal';
import { TabFollower } from '../../src/panel/state/tab-follower';

const READING: Reading = { kind: 'not-a-deal', vendor: 'hubspot' };
const SIGNAL: Signal = {
  kind: 'disagreement',
  vendor: 'hubspot',
  primary: 'a',
  secondary: 'b',
  structure: 'div',
};

type Listener = (message: unknown) => void;

/** The page's end of the port. */
let send: Listener;
let closePort: () => void;
/** The active tab, as the browser reports it. */
let tab: Partial<chrome.tabs.Tab>;
/** The tabs that the panel connected to, in order. */
let connected: number[];
let activate: (tab: { tabId: number; windowId: number }) => void;
let badges: { tabId: number; text: string }[];

beforeEach(() => {
  vi.useFakeTimers();
  badges = [];
  connected = [];
  tab = { id: 7, url: 'https://app.hubspot.com/contacts/1/record/0-3/2', status: 'complete' };
  const nothing = { addListener: () => undefined };
  vi.stubGlobal('chrome', {
    tabs: {
      onActivated: { addListener: (listener: typeof activate) => (activate = listener) },
      onUpdated: nothing,
      query: async () => [{ id: 7, windowId: 1 }],
      get: async () => tab,
      connect: (tabId: number) => {
        connected.push(tabId);
        return {
          onMessage: { addListener: (listener: Listener) => (send = listener) },
          onDisconnect: { addListener: (listener: () => void) => (closePort = listener) },
          disconnect: () => undefined,
        };
      },
    },
    runtime: { getManifest: () => ({ action: { default_title: 'Open Ringside' } }) },
    action: {
      setBadgeText: async (badge: { tabId: number; text: string }) => void badges.push(badge),
      setTitle: async () => undefined,
    },
  });
});

/** Follows the active tab. */
async function follow(onConnection = vi.fn(), note = vi.fn()): Promise<void> {
  const follower = new TabFollower(note);
  follower.subscribe(onConnection);
  await follower.start();
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the active tab', () => {
  it('is connected at the start and whenever it changes in this window', async () => {
    await follow();
    activate({ tabId: 8, windowId: 1 });
    activate({ tabId: 9, windowId: 2 });
    expect(connected).toEqual([7, 8]);
  });

  it('is the one activated while the browser was being queried', async () => {
    const starting = follow();
    activate({ tabId: 8, windowId: 1 });
    activate({ tabId: 9, windowId: 2 });
    await starting;
    expect(connected).toEqual([8]);
  });
});

describe('a page that never answers', () => {
  it.each([
    ['with an open port', () => undefined],
    ['without a reader', () => closePort()],
  ])('%s needs a reload after a while', async (_, answer) => {
    const onConnection = vi.fn();
    await follow(onConnection);
    for (let second = 0; second < 20; second += 1) {
      answer();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(onConnection.mock.lastCall).toEqual([{ kind: 'needs-reload', vendor: 'hubspot' }]);
  });

  it('shows its reading if it answers after all', async () => {
    const onConnection = vi.fn();
    await follow(onConnection);
    await vi.advanceTimersByTimeAsync(20_000);
    send(readingMessage(READING));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onConnection.mock.lastCall).toEqual([{ kind: 'live', reading: READING }]);
  });

  it('loses its card as soon as the page is gone', async () => {
    const onConnection = vi.fn();
    await follow(onConnection);
    send(readingMessage(READING));
    closePort();
    expect(onConnection.mock.lastCall).toEqual([{ kind: 'connecting' }]);
  });

  it('isn’t treated as a CRM page while it has no address', async () => {
    tab = { id: 7, url: '', status: 'loading' };
    const onConnection = vi.fn();
    await follow(onConnection);
    closePort();
    await vi.advanceTimersByTimeAsync(0);
    expect(onConnection.mock.lastCall).toEqual([{ kind: 'no-crm' }]);
  });
});

describe('a page that sends messages to the panel', () => {
  it('loses its badge once, after its first message', async () => {
    await follow();
    expect(badges).toEqual([]);
    send(readingMessage(READING));
    send(readingMessage(READING));
    expect(badges).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(badges).toEqual([{ tabId: 7, text: '' }]);
  });

  it('keeps a new badge after the panel has disconnected', async () => {
    await follow();
    send(readingMessage(READING));
    closePort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(badges).toEqual([]);
  });

  it('has its signals stored without changing the screen', async () => {
    const onConnection = vi.fn();
    const note = vi.fn();
    await follow(onConnection, note);
    send(readingMessage(READING));
    onConnection.mockClear();
    send(signalMessage(SIGNAL));
    expect(note.mock.calls).toEqual([[SIGNAL]]);
    expect(onConnection).not.toHaveBeenCalled();
  });
});
