import type { DealMemory } from '../core/screen/memory';
import { reloader } from '../core/settings/reloader';
import { onFormChanged } from './copy-form';
import { onCustomCardsChanged } from './custom-cards/custom-cards-storage';
import { cardsToDraw, loadCustomCards } from './custom-cards/load-custom-cards';
import { onMemoryChanged } from './deal-memories';
import type { Saved } from './load-saved';
import { loadOrgAliases, onOrgAliasesChanged } from './org-aliases';
import { loadSettings, onSettingsChanged } from './settings-storage';
import { loadTeamFolder, onTeamFolderChanged } from './team-folder/team-folder-storage';
import * as words from './words';

/** The callbacks for what another window saves. */
interface Follower {
  readonly learn: (deal: string, memory: DealMemory | undefined) => void;
  readonly follow: (now: Partial<Omit<Saved, 'memories'>>) => void;
  readonly notify: (notice: string) => void;
}

/** Updates the panel when another window or the settings page saves something. */
export function followSaved({ learn, follow, notify }: Follower): void {
  onMemoryChanged(learn);
  onFormChanged((form) => follow({ form }));
  onOrgAliasesChanged(
    reloader(
      loadOrgAliases,
      (aliases) => follow({ aliases }),
      (error) => notify(words.notUpdated.aliases(error)),
    ),
  );
  onCustomCardsChanged(
    reloader(
      () => loadCustomCards().then(cardsToDraw),
      (customCards) => follow({ customCards }),
      (error) => notify(words.notUpdated.customCards(error)),
    ),
  );
  onTeamFolderChanged(
    reloader(
      () => loadTeamFolder(),
      (team) => follow({ team }),
      (error) => notify(words.notUpdated.customCards(error)),
    ),
  );
  const reloadSettings = reloader(
    () => loadSettings(),
    (effective) => follow(effective),
    (error) => notify(words.notUpdated.settings(error)),
  );
  onSettingsChanged(reloadSettings);
  // An admin's policy may have arrived after the first render.
  reloadSettings();
}
