import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { salesforce } from '../../src/crm/salesforce/adapter';
import { createPageReader } from '../../src/reader/page-reader';

/** Answers the requests for the settings, which can take seconds after Chrome's start. */
let sendSettings: (settings?: object) => void;
/** The messages sent to the worker for the badge. */
let forBadge: unknown[];

beforeEach(() => {
  forBadge = [];
  const settings = new Promise<object>((resolve) => {
    sendSettings = (sent = {}) => resolve({ version: 1, ...sent });
  });
  vi.stubGlobal('chrome', {
    dom: { openOrClosedShadowRoot: () => null },
    runtime: {
      sendMessage: async (message: { kind: string }) =>
        message.kind === 'get-settings' ? settings : void forBadge.push(message),
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

/** A panel's port, as strict as Chrome's own once it has closed. */
function createPort() {
  const received: unknown[] = [];
  let isOpen = true;
  let onClosed: ((port: chrome.runtime.Port) => void) | undefined;
  const port = {
    postMessage(message: unknown) {
      if (!isOpen) throw new Error('Attempting to use a disconnected port object');
      received.push(message);
    },
    onDisconnect: {
      addListener(listener: typeof onClosed) {
        if (!isOpen) throw new Error('Extension context invalidated.');
        onClosed = listener;
      },
    },
  } as unknown as chrome.runtime.Port;
  const close = () => {
    isOpen = false;
    onClosed?.(port);
  };
  return { port, received, close };
}

/** Every order of the steps in which the one comes before the other. */
function ordersOf<T>(steps: readonly T[], before: T, after: T): T[][] {
  if (steps.length === 0) return [[]];
  return steps.flatMap((first) => {
    if (first === after && steps.includes(before)) return [];
    const rest = steps.filter((step) => step !== first);
    return ordersOf(rest, before, after).map((order) => [first, ...order]);
  });
}

/** Waits until every pending task has run. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 25));

describe('a panel that opens and leaves while the settings load', () => {
  const orders = ordersOf(
    ['first opens', 'first closes', 'second opens', 'settings load'] as const,
    'first opens',
    'first closes',
  );

  it.each(orders.map((order) => [order]))(
    'still gives the next panel its reading: %s',
    async (order) => {
      const first = createPort();
      const second = createPort();
      const reader = createPageReader(salesforce);
      const steps = {
        'first opens': () => reader.serve(first.port),
        'first closes': first.close,
        'second opens': () => reader.serve(second.port),
        'settings load': () => sendSettings(),
      };
      for (const step of order) {
        steps[step]();
        await settled();
      }
      await settled();
      expect(second.received.at(-1)).toMatchObject({ reading: { kind: 'not-a-deal' } });

      // A panel that has gone isn't counted: the badge takes over from the last one.
      const before = forBadge.length;
      second.close();
      expect(forBadge).toHaveLength(before + 1);
    },
  );

  it('gets no reading before they load, and neither does the badge', async () => {
    const panel = createPort();
    const reader = createPageReader(salesforce);
    reader.serve(panel.port);
    reader.visibilityChanged();
    await settled();
    expect(panel.received).toEqual([]);
    expect(forBadge).toEqual([]);
  });
});

it('asks for the settings again when a panel opens, if nobody answered before', async () => {
  const { runtime } = globalThis.chrome;
  const gone = vi.fn(async () => Promise.reject(new Error('Receiving end does not exist.')));
  vi.stubGlobal('chrome', { ...globalThis.chrome, runtime: { ...runtime, sendMessage: gone } });
  const reader = createPageReader(salesforce);
  await settled();
  expect(gone).toHaveBeenCalled();
  vi.stubGlobal('chrome', { ...globalThis.chrome, runtime });
  const panel = createPort();
  reader.serve(panel.port);
  sendSettings();
  // On a busy machine, the first look can take longer.
  await vi.waitFor(() => expect(panel.received).not.toEqual([]), 5000);
  await settled();
  expect(panel.received).toHaveLength(1);
});

describe('a page that comes back from the back/forward cache', () => {
  it('forgets the panel whose port closed while the page was cached', async () => {
    const reader = createPageReader(salesforce);
    sendSettings();
    reader.serve(createPort().port);
    await settled();
    reader.pageHidden();
    reader.pageRestored();
    const next = createPort();
    reader.serve(next.port);
    await settled();
    next.close();
    expect(next.received).toHaveLength(1);
    expect(forBadge).toHaveLength(1);
  });
});
