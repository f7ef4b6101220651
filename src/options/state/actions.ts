import { queryCrmTabs } from '../../bridge/crm-tabs';
import { clearBadge } from '../../bridge/toolbar-badge';
import { BROWSED } from '../../core/screen/memory';
import { escapeHtml } from '../../core/text/escape-html';
import { findUnseenDeals } from '../../storage/deal-memories';
import { removeUnseenDeals } from '../../storage/forget';
import { forgetEverything } from '../../storage/forget-everything';
import { removeOrgAlias } from '../../storage/org-aliases';
import { changeSettings } from '../../storage/settings-storage';
import { copyToClipboard } from '../../ui/clipboard';
import { customCardActions } from './custom-card-actions';
import { listOpenDeals } from './open-deals';
import type { SettingsActions } from './settings-actions';

/** Returns the text as HTML that looks the same, for programs that prefer to paste rich text. */
function asHtml(text: string): string {
  return `<pre>${escapeHtml(text)}</pre>`;
}

export const actions: SettingsActions = {
  ...customCardActions,
  setFields: (vendor, names) =>
    changeSettings((own) => ({ ...own, fields: { ...own.fields, [vendor]: names } })),
  setIgnored: (ignored) => changeSettings((own) => ({ ...own, ignored })),
  async setSwitch(name, isOn) {
    await changeSettings((own) => ({ ...own, [name]: isOn }));
    if (name === 'badge' && !isOn) await clearBadges();
  },
  async setRetention(retention) {
    await changeSettings((own) => ({ ...own, retention }));
    await removeUnseenDeals();
  },
  countUnseen: async (months) =>
    (await findUnseenDeals(months)).filter((key) => key !== BROWSED).length,
  forgetEverything,
  saveReport: customCardActions.exportCard,
  removeConfirmedName: removeOrgAlias,
  listOpenDeals,
  copy: (text) => copyToClipboard({ text, html: asHtml(text) }),
};

/** Removes the badge from every CRM tab, ignoring tabs that are closed in the meantime. */
async function clearBadges(): Promise<void> {
  const tabs = await queryCrmTabs();
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : clearBadge(id))));
}
