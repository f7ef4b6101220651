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
let badges: { tabId: number; text: string }[];

beforeEach(() => {
  vi.useFakeTimers();
  badges = [];
  const nothing = { addListener: () => undefined };
  vi.stubGlobal('chrome', {
    tabs: {
      onActivated: nothing,
      onUpdated: nothing,
      query: async () => [{ id: 7 }],
      get: async () => ({ id: 7 }),
      connect: () => ({
        onMessage: { addListener: (hear: Hear) => (say = hear) },
        onDisconnect: { addListener: (hear: () => void) => (hangUp = hear) },
        disconnect: () => undefined,
      }),
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

describe('a page that speaks to the panel', () => {
  it('loses its badge with its first word, once', async () => {
    const follower = new TabFollower(1, vi.fn(), vi.fn());
    await follower.start();
    expect(badges).toEqual([]);
    say(readingMessage(READING));
    say(readingMessage(READING));
    expect(badges).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(badges).toEqual([{ tabId: 7, text: '' }]);
  });

  it('keeps the badge that it counts anew once the panel has left', async () => {
    const follower = new TabFollower(1, vi.fn(), vi.fn());
    await follower.start();
    say(readingMessage(READING));
    hangUp();
    await vi.advanceTimersByTimeAsync(1000);
    expect(badges).toEqual([]);
  });

  it('has its signals noted, and what is on screen left alone', async () => {
    const tell = vi.fn();
    const note = vi.fn();
    const follower = new TabFollower(1, tell, note);
    await follower.start();
    say(readingMessage(READING));
    tell.mockClear();
    say(signalMessage(SIGNAL));
    expect(note.mock.calls).toEqual([[SIGNAL]]);
    expect(tell).not.toHaveBeenCalled();
  });
});
