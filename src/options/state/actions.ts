import { clearBadge } from '../../bridge/toolbar-badge';
import { removeOrgAlias } from '../../storage/org-aliases';
import { changeSettings } from '../../storage/settings-storage';
import { copyToClipboard } from '../../ui/clipboard';
import { customCardActions } from './custom-card-actions';
import { lookAtOpenDeals } from './open-deals';
import type { SettingsActions } from './settings-actions';

const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as rich text that looks the same: programs that prefer rich text get it too. */
function asHtml(text: string): string {
  return `<pre>${text.replace(/[&<>]/g, (sign) => SPECIAL[sign] ?? sign)}</pre>`;
}

/** The actions of the real page. */
export const actions: SettingsActions = {
  ...customCardActions,
  setFields: (vendor, names) =>
    changeSettings((own) => ({ ...own, fields: { ...own.fields, [vendor]: names } })),
  setIgnored: (ignored) => changeSettings((own) => ({ ...own, ignored })),
  async setSwitch(name, isOn) {
    await changeSettings((own) => ({ ...own, [name]: isOn }));
    if (name === 'badge' && !isOn) await clearBadges();
  },
  forgetName: removeOrgAlias,
  lookAtOpenDeals,
  copy: (text) => copyToClipboard({ text, html: asHtml(text) }),
};

/** Takes the badge off every tab that may bear one. A tab that is closed meanwhile needs nothing. */
async function clearBadges(): Promise<void> {
  const url = chrome.runtime.getManifest().host_permissions ?? [];
  const tabs = await chrome.tabs.query({ url });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : clearBadge(id))));
}
