import { parseForm } from '../core/copy/form';
import type { DealMemory } from '../core/screen/memory';
import { reloader } from '../core/settings/reloader';
import { cardsToDraw, loadCustomCards } from './custom-cards/load-custom-cards';
import { onMemoryChanged } from './deal-memories';
import type { Saved } from './load-saved';
import { loadOrgAliases } from './org-aliases';
import { loadSettings, onSettingsChanged } from './settings-storage';
import { onStored, STORED_KEYS } from './stored-keys';
import { loadTeamFolder } from './team-folder/team-folder-storage';
import * as words from './words';

/** The callbacks for what another window saves. */
interface Follower {
  readonly learn: (deal: string, memory: DealMemory | undefined) => void;
  readonly follow: (now: Partial<Omit<Saved, 'memories'>>) => void;
  readonly notify: (notice: string) => void;
}

const { copyForm, confirmedNames, customCards, teamCards, teamFolder } = STORED_KEYS;

/** Updates the panel when another window or the settings page saves something. */
export function followSaved({ learn, follow, notify }: Follower): void {
  const loading = (
    load: () => Promise<Parameters<typeof follow>[0]>,
    describe: (error: unknown) => string,
  ) => reloader(load, follow, (error) => notify(describe(error)));

  onMemoryChanged(learn);
  onStored([copyForm], ({ [copyForm]: change }) => {
    const form = parseForm(change?.newValue);
    if (form !== undefined) follow({ form });
  });
  onStored(
    [confirmedNames],
    loading(async () => ({ aliases: await loadOrgAliases() }), words.notUpdated.aliases),
  );
  onStored(
    [customCards, teamCards],
    loading(
      async () => ({ customCards: cardsToDraw(await loadCustomCards()) }),
      words.notUpdated.customCards,
    ),
  );
  onStored(
    [teamFolder],
    loading(async () => ({ team: await loadTeamFolder() }), words.notUpdated.customCards),
  );
  const reloadSettings = loading(loadSettings, words.notUpdated.settings);
  onSettingsChanged(reloadSettings);
  // An admin's policy may have arrived after the first render.
  reloadSettings();
}
