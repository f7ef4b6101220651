import type { NotedSignal } from '../core/diagnostics/signal';
import type { EffectiveSettings } from '../core/settings/settings';
import { type CustomCards, loadCustomCards } from './custom-cards/load-custom-cards';
import { type DealMemories, loadMemories } from './deal-memories';
import { loadSignals } from './diagnostics-storage';
import { loadOrgAliases, type OrgAliases } from './org-aliases';
import { loadSettings, onSettingsChanged } from './settings-storage';
import { onStored, readAll, STORED_KEYS } from './stored-keys';
import { loadTeamFolder, type TeamFolder } from './team-folder/team-folder-storage';

/** What the settings page shows of the data stored on this device. */
export interface SettingsPageData {
  readonly effective: EffectiveSettings;
  readonly aliases: OrgAliases;
  readonly signals: readonly NotedSignal[];
  /** Without the team's cards if an admin doesn't allow them. */
  readonly customCards: CustomCards;
  readonly memories: DealMemories;
  /** Absent if no folder was chosen. */
  readonly team: TeamFolder | undefined;
}

/** Loads the data of the settings page. Rejects if the browser can't read its storage. */
export async function loadSettingsPageData(): Promise<SettingsPageData> {
  const all = readAll();
  const [effective, aliases, signals, stored, memories, team] = await Promise.all([
    loadSettings(),
    loadOrgAliases(all),
    loadSignals(),
    loadCustomCards(all),
    loadMemories(all),
    loadTeamFolder(all),
  ]);
  const customCards = effective.settings.teamFolder ? stored : { ...stored, team: [] };
  return { effective, aliases, signals, customCards, memories, team };
}

const { confirmedNames, diagnostics, customCards, teamCards, deals, teamFolder } = STORED_KEYS;

/** Calls back when any of it changes, in any window. */
export function onSettingsPageDataChanged(changed: () => void): void {
  onSettingsChanged(changed);
  onStored([confirmedNames, diagnostics, customCards, teamCards, deals, teamFolder], changed);
}
