import {
  DEFAULTS,
  type EffectiveSettings,
  parseSettings,
  type Settings,
} from '../core/settings/settings';
import { fieldsOf } from '../core/text/unvalidated';
import { queryCrmTabs } from './crm-tabs';

/* The reader can't read the extension's storage, so it asks Ringside's other parts for its settings. */

/** The version of these messages. */
const VERSION = 1;

/** The settings that the reader uses. */
export type ReaderSettings = Pick<Settings, 'fields' | 'badge'>;

const REQUEST = { version: VERSION, kind: 'get-settings' } as const;
const CHANGE = { version: VERSION, kind: 'settings-changed' } as const;

function isMessage(value: unknown, { kind }: typeof REQUEST | typeof CHANGE): boolean {
  const given = fieldsOf(value);
  return given.version === VERSION && given.kind === kind;
}

/** Returns the settings in force, from the worker or an open panel. Rejects if neither answers. */
export async function requestSettings(): Promise<ReaderSettings> {
  const answer = fieldsOf(await chrome.runtime.sendMessage(REQUEST));
  if (answer.version !== VERSION) throw new Error('No settings were sent');
  return parseSettings(answer);
}

/** Answers the readers' requests. If the settings can't be loaded, readers get the defaults. */
export function serveSettings(load: () => Promise<EffectiveSettings>): void {
  chrome.runtime.onMessage.addListener((request: unknown, _sender, answer) => {
    if (!isMessage(request, REQUEST)) return false;
    const send = ({ fields, badge }: ReaderSettings) => answer({ version: VERSION, fields, badge });
    load().then(
      ({ settings }) => send(settings),
      () => send(DEFAULTS),
    );
    return true;
  });
}

/** Makes the readers of all open pages request the settings again. */
export async function notifyReaders(): Promise<void> {
  const tabs = await queryCrmTabs();
  // A tab without a reader needs no notice.
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined ? undefined : chrome.tabs.sendMessage(id, CHANGE, { frameId: 0 }),
    ),
  );
}

export function isSettingsChange(value: unknown): boolean {
  return isMessage(value, CHANGE);
}
