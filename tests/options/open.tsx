import type {} from '@vitest/browser-playwright';
import { type Mock, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { NotedSignal } from '../../src/core/diagnostics/signal';
import { App } from '../../src/options/app';
import type { BundledCard } from '../../src/options/state/card-to-edit';
import { render } from '../render';

/** The contents of the browser's storage, by area and key. */
export interface Stored {
  local?: Record<string, unknown>;
  managed?: Record<string, unknown>;
  /** The extension's storage quota, in bytes. */
  quota?: number;
}

/** An open tab: its URL and its page's answer, which is undefined if our reader isn't in the page. */
export interface OpenTab {
  readonly url: string;
  readonly title?: string;
  readonly answer?: unknown;
}

type Listener = (changes: Record<string, unknown>, area: string) => void;

/** Fakes the browser APIs that the settings page uses, with working storage. */
function browser(
  { local = {}, managed = {}, quota = 10_485_760 }: Stored,
  tabs: readonly OpenTab[],
) {
  const listeners: Listener[] = [];
  // In practice, the policy is stored before the settings page opens.
  const storage: Record<string, unknown> = structuredClone({ policy: managed, ...local });
  const notify = (keys: readonly string[]) => {
    const changes = Object.fromEntries(keys.map((key) => [key, { newValue: storage[key] }]));
    for (const listener of listeners) listener(changes, 'local');
  };
  const badges = new Map<number, string>();
  const chrome = {
    runtime: {
      getManifest: () => ({
        version: '1.2.3',
        host_permissions: ['https://*.lightning.force.com/*'],
        action: { default_title: 'Open Ringside' },
      }),
    },
    storage: {
      onChanged: { addListener: (listener: Listener) => listeners.push(listener) },
      local: {
        get: async (key: string | null) =>
          structuredClone(key === null ? storage : { [key]: storage[key] }),
        set: vi.fn(async (items: Record<string, unknown>) => {
          Object.assign(storage, structuredClone(items));
          notify(Object.keys(items));
        }),
        QUOTA_BYTES: quota,
        getBytesInUse: async () => JSON.stringify(storage).length,
        remove: async (keys: string | readonly string[]) => {
          for (const key of [keys].flat()) delete storage[key];
          notify([keys].flat());
        },
        clear: async () => {
          const keys = Object.keys(storage);
          for (const key of keys) delete storage[key];
          notify(keys);
        },
        onChanged: { addListener: (listener: Listener) => listeners.push(listener) },
      },
      managed: { get: async () => managed },
    },
    tabs: {
      query: vi.fn(async () => tabs.map(({ url, title }, id) => ({ id, url, title }))),
      sendMessage: async (id: number) => {
        const { answer } = tabs[id] as OpenTab;
        if (answer === undefined) throw new Error('Receiving end does not exist.');
        return answer;
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
        void badges.set(tabId, text),
      setTitle: async () => undefined,
    },
  };
  return { chrome, storage, badges };
}

export interface Opened {
  readonly container: HTMLElement;
  /** The present contents of `storage.local`. */
  readonly storage: Record<string, unknown>;
  /** The texts of the badges, by tab. */
  readonly badges: ReadonlyMap<number, string>;
  readonly set: Mock;
  /** Replaces the clipboard; gets the plain text. */
  readonly copied: Mock;
  /** Replaces the browser's download; gets the name and the text of each file. */
  readonly downloaded: Mock;
  /** Writes to storage like another window. */
  readonly saveElsewhere: (items: Record<string, unknown>) => Promise<void>;
}

export const BUNDLED = [
  { id: 'dagster', name: 'Dagster', aliases: ['Dagster Labs'], updated: '2026-11-21' },
  { id: 'airflow', name: 'Apache Airflow', aliases: [], updated: '2026-11-21' },
];

export const SIGNAL: NotedSignal = {
  kind: 'disagreement',
  vendor: 'salesforce',
  primary: 'layout-item',
  secondary: 'highlights',
  structure: 'dd[title] < records-record-layout-item[field-label]',
  first: '2026-11-01',
  last: '2026-11-20',
  count: 4,
};

function replaceOutputs() {
  const copied = vi.fn(async (_text: string): Promise<void> => undefined);
  const downloaded = vi.fn((_name: string, _text: string): void => undefined);
  let blob = new Blob();
  vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) =>
    copied((await (await item?.getType('text/plain'))?.text()) ?? ''),
  );
  vi.spyOn(URL, 'createObjectURL').mockImplementation((object) => {
    blob = object as Blob;
    return '#';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(async function (
    this: HTMLAnchorElement,
  ) {
    downloaded(this.download, await blob.text());
  });
  return { copied, downloaded };
}

/** Opens the settings page with these storage contents and open tabs. */
export async function openSettings(
  stored: Stored = {},
  tabs: readonly OpenTab[] = [],
  { bundled = BUNDLED }: { bundled?: readonly BundledCard[] } = {},
): Promise<Opened> {
  const { chrome, storage, badges } = browser(stored, tabs);
  vi.stubGlobal('chrome', chrome);
  const { copied, downloaded } = replaceOutputs();
  const { container } = await render(<App bundled={bundled} />);
  const { set } = chrome.storage.local;
  return {
    container,
    storage,
    badges,
    set,
    copied,
    downloaded,
    saveElsewhere: (items) => set(items),
  };
}

/** Emulates the system's color scheme. Motion is always reduced, so that tests don't wait for it. */
export async function preferScheme(scheme: 'light' | 'dark'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
