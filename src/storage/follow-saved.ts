import type { DealMemory } from '../core/screen/memory';
import { reloader } from '../core/settings/reloader';
import { loadForm } from './copy-form';
import { cardsToDraw, loadCustomCards } from './custom-cards/load-custom-cards';
import { onMemoryChanged } from './deal-memories';
import type { Saved } from './load-saved';
import { loadOrgAliases } from './org-aliases';
import { loadSettings, onSettingsChanged } from './settings-storage';
import { onStored, readAll, STORED_KEYS } from './stored-keys';
import { loadTeamFolder } from './team-folder/team-folder-storage';
import * as words from './words';

/** The callbacks for what another window saves. */
interface Follower {
  readonly learn: (deal: string, memory: DealMemory | undefined) => void;
  readonly follow: (now: Partial<Omit<Saved, 'memories'>>) => void;
  readonly notify: (notice: string) => void;
}

async function loadChoices(): Promise<Partial<Saved>> {
  const all = readAll();
  const [aliases, team, form] = await Promise.all([
    loadOrgAliases(all),
    loadTeamFolder(all),
    loadForm(),
  ]);
  return { aliases, team, ...(form && { form }) };
}

async function loadCards(): Promise<Partial<Saved>> {
  return { customCards: cardsToDraw(await loadCustomCards()) };
}

/** Updates the panel when another window or the settings page saves something. */
export function followSaved({ learn, follow, notify }: Follower): void {
  const reloading = (load: () => Promise<Partial<Saved>>) =>
    reloader(load, follow, (error) => notify(words.notUpdated(error)));
  const { copyForm, confirmedNames, teamFolder, customCards, teamCards } = STORED_KEYS;
  onMemoryChanged(learn);
  onStored([copyForm, confirmedNames, teamFolder], reloading(loadChoices));
  onStored([customCards, teamCards], reloading(loadCards));
  const reloadSettings = reloading(loadSettings);
  onSettingsChanged(reloadSettings);
  // An admin's policy may have arrived after the first render.
  reloadSettings();
}
