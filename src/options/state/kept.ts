import type { NotedSignal } from '../../core/diagnostics/signal';
import type { EffectiveSettings } from '../../core/settings/settings';
import { loadOwnCards, type OwnCards } from '../../panel/state/own-cards';
import { loadSignals, onSignalsChanged } from '../../storage/diagnostics-storage';
import { loadOrgAliases, type OrgAliases, onOrgAliasesChanged } from '../../storage/org-aliases';
import { onOwnCardsChanged } from '../../storage/own-cards/own-cards-storage';
import { loadSettings, onSettingsChanged } from '../../storage/settings-storage';

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
