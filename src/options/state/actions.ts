import { removeOrgAlias } from '../../storage/org-aliases';
import { changeSettings } from '../../storage/settings-storage';
import { copyToClipboard } from '../../ui/clipboard';
import type { SettingsActions } from '../settings-actions';
import { clearBadges } from './clear-badges';
import { lookAtOpenDeals } from './open-deals';
import { ownCardActions } from './own-card-actions';

const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Plain text as rich text that looks the same: programs that prefer rich text get it too. */
function asHtml(text: string): string {
  return `<pre>${text.replace(/[&<>]/g, (sign) => SPECIAL[sign] ?? sign)}</pre>`;
}

/** The actions of the real page. */
export const actions: SettingsActions = {
  ...ownCardActions,
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
