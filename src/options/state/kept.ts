import type { NotedSignal } from '../../core/diagnostics/noted-signal';
import type { EffectiveSettings } from '../../core/settings/settings';
import { onOwnCardsChanged } from '../../own-cards/own-cards-storage';
import { loadOwnCards, type OwnCards } from '../../panel/state/own-cards';
import { loadSignals, onSignalsChanged } from '../../settings/diagnostics-storage';
import { loadOrgAliases, type OrgAliases, onOrgAliasesChanged } from '../../settings/org-aliases';
import { loadSettings, onSettingsChanged } from '../../settings/settings-storage';

/** Everything that this device keeps and the settings page shows. */
export interface Kept {
  readonly effective: EffectiveSettings;
  readonly aliases: OrgAliases;
  readonly signals: readonly NotedSignal[];
  readonly ownCards: OwnCards;
}

/** Rejects where the browser cannot read its storage. */
export async function loadKept(): Promise<Kept> {
  const [effective, aliases, signals, ownCards] = await Promise.all([
    loadSettings(),
    loadOrgAliases(),
    loadSignals(),
    loadOwnCards(),
  ]);
  return { effective, aliases, signals, ownCards };
}

/** Calls back when any of it was changed, here or elsewhere. */
export function onKeptChanged(changed: () => void): void {
  onSettingsChanged(changed);
  onOrgAliasesChanged(changed);
  onSignalsChanged(changed);
  onOwnCardsChanged(changed);
}
