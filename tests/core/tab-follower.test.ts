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

type Hear = (message: unknown) => void;

/** The page's end of the port. */
let say: Hear;
let hangUp: () => void;
/** What the browser says of the tab in front. */
let tab: Partial<chrome.tabs.Tab>;
/** The tabs that were spoken to, in order. */
let asked: number[];
let activate: (tab: { tabId: number; windowId: number }) => void;
let badges: { tabId: number; text: string }[];

beforeEach(() => {
  vi.useFakeTimers();
  badges = [];
  asked = [];
  tab = { id: 7, url: 'https://app.hubspot.com/contacts/1/record/0-3/2', status: 'complete' };
  const nothing = { addListener: () => undefined };
  vi.stubGlobal('chrome', {
    tabs: {
      onActivated: { addListener: (hear: typeof activate) => (activate = hear) },
      onUpdated: nothing,
      query: async () => [{ id: 7, windowId: 1 }],
      get: async () => tab,
      connect: (tabId: number) => {
        asked.push(tabId);
        return {
          onMessage: { addListener: (hear: Hear) => (say = hear) },
          onDisconnect: { addListener: (hear: () => void) => (hangUp = hear) },
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

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the tab in front', () => {
  it('is asked at the start, and each one that comes to the front of the window', async () => {
    await new TabFollower(vi.fn(), vi.fn()).start();
    activate({ tabId: 8, windowId: 1 });
    activate({ tabId: 9, windowId: 2 });
    expect(asked).toEqual([7, 8]);
  });

  it('is the one that came to the front while the browser was asked for it', async () => {
    const starting = new TabFollower(vi.fn(), vi.fn()).start();
    activate({ tabId: 8, windowId: 1 });
    activate({ tabId: 9, windowId: 2 });
    await starting;
    expect(asked).toEqual([8]);
  });
});

describe('a page that never answers', () => {
  it.each([
    ['whose port stays open', () => undefined],
    ['that has no reader', () => hangUp()],
  ])('%s gets the offer to reload, and doesn’t stay at "Reading the page"', async (_, answer) => {
    const tell = vi.fn();
    await new TabFollower(tell, vi.fn()).start();
    for (let second = 0; second < 20; second += 1) {
      answer();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(tell.mock.lastCall).toEqual([{ kind: 'needs-reload', vendor: 'hubspot' }]);
  });

  it('shows its reading if it answers after all', async () => {
    const tell = vi.fn();
    await new TabFollower(tell, vi.fn()).start();
    await vi.advanceTimersByTimeAsync(20_000);
    say(readingMessage(READING));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(tell.mock.lastCall).toEqual([{ kind: 'live', reading: READING }]);
  });

  it('loses its card in the moment in which its page goes', async () => {
    const tell = vi.fn();
    await new TabFollower(tell, vi.fn()).start();
    say(readingMessage(READING));
    hangUp();
    expect(tell.mock.lastCall).toEqual([{ kind: 'connecting' }]);
  });

  it('isn’t a CRM page while it has no address', async () => {
    tab = { id: 7, url: '', status: 'loading' };
    const tell = vi.fn();
    await new TabFollower(tell, vi.fn()).start();
    hangUp();
    await vi.advanceTimersByTimeAsync(0);
    expect(tell.mock.lastCall).toEqual([{ kind: 'no-crm' }]);
  });
});

describe('a page that speaks to the panel', () => {
  it('loses its badge with its first word, once', async () => {
    const follower = new TabFollower(vi.fn(), vi.fn());
    await follower.start();
    expect(badges).toEqual([]);
    say(readingMessage(READING));
    say(readingMessage(READING));
    expect(badges).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(badges).toEqual([{ tabId: 7, text: '' }]);
  });

  it('keeps the badge that it counts anew once the panel has left', async () => {
    const follower = new TabFollower(vi.fn(), vi.fn());
    await follower.start();
    say(readingMessage(READING));
    hangUp();
    await vi.advanceTimersByTimeAsync(1000);
    expect(badges).toEqual([]);
  });

  it('has its signals noted, and what is on screen left alone', async () => {
    const tell = vi.fn();
    const note = vi.fn();
    const follower = new TabFollower(tell, note);
    await follower.start();
    say(readingMessage(READING));
    tell.mockClear();
    say(signalMessage(SIGNAL));
    expect(note.mock.calls).toEqual([[SIGNAL]]);
    expect(tell).not.toHaveBeenCalled();
  });
});
