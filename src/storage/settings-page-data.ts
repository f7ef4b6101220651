import type { NotedSignal } from '../core/diagnostics/signal';
import type { EffectiveSettings } from '../core/settings/settings';
import { loadSignals, onSignalsChanged } from './diagnostics-storage';
import { loadOrgAliases, type OrgAliases, onOrgAliasesChanged } from './org-aliases';
import { loadOwnCards, type OwnCards } from './own-cards/load-own-cards';
import { onOwnCardsChanged } from './own-cards/own-cards-storage';
import { loadSettings, onSettingsChanged } from './settings-storage';

/** Everything that this device keeps and the settings page shows. */
export interface SettingsPageData {
  readonly effective: EffectiveSettings;
  readonly aliases: OrgAliases;
  readonly signals: readonly NotedSignal[];
  readonly ownCards: OwnCards;
}

/** Rejects where the browser cannot read its storage. */
export async function loadSettingsPageData(): Promise<SettingsPageData> {
  const [effective, aliases, signals, ownCards] = await Promise.all([
    loadSettings(),
    loadOrgAliases(),
    loadSignals(),
    loadOwnCards(),
  ]);
  return { effective, aliases, signals, ownCards };
}

/** Calls back when any of it was changed, here or elsewhere. */
export function onSettingsPageDataChanged(changed: () => void): void {
  onSettingsChanged(changed);
  onOrgAliasesChanged(changed);
  onSignalsChanged(changed);
  onOwnCardsChanged(changed);
}
