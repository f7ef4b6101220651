import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadUpdate } from '../../src/panel/update/load-update';
import { noteUpdate, onUpdateWaiting } from '../../src/storage/waiting-update';

type Changes = Record<string, { newValue?: unknown }>;

/** The types of Ringside's open pages. */
let pages: string[];
const reload = vi.fn();

beforeEach(() => {
  pages = ['SIDE_PANEL'];
  const stored: Record<string, unknown> = {};
  const listeners: ((changes: Changes) => void)[] = [];
  vi.stubGlobal('chrome', {
    storage: {
      session: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (items: Record<string, unknown>) => {
          Object.assign(stored, items);
          const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
          for (const listener of listeners) listener(Object.fromEntries(changes));
        },
        onChanged: {
          addListener: (listener: (changes: Changes) => void) => listeners.push(listener),
        },
      },
    },
    runtime: {
      reload,
      getContexts: async ({ contextTypes }: { contextTypes: string[] }) =>
        ['BACKGROUND', ...pages].filter((type) => contextTypes.includes(type)),
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockClear();
});

describe('an update that’s ready', () => {
  it('is reported to a panel that is open', async () => {
    const ready = vi.fn();
    await onUpdateWaiting(ready);
    expect(ready).not.toHaveBeenCalled();
    await noteUpdate({ version: '0.2.0' });
    expect(ready).toHaveBeenCalledOnce();
  });

  it('is reported to a panel that opens later', async () => {
    await noteUpdate({ version: '0.2.0' });
    const ready = vi.fn();
    await onUpdateWaiting(ready);
    expect(ready).toHaveBeenCalledOnce();
  });
});

describe('loading an update', () => {
  it('closes the panel if it’s the only page of Ringside that’s open', async () => {
    expect(await loadUpdate()).toBe(true);
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([
    ['the settings page', 'TAB'],
    ['a panel in another window', 'SIDE_PANEL'],
  ])('does nothing while %s is open, too', async (_, type) => {
    pages.push(type);
    expect(await loadUpdate()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
