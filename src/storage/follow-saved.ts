import type { DealMemory } from '../core/screen/memory';
import { onFormChanged } from './copy-form';
import { onCustomCardsChanged } from './custom-cards/custom-cards-storage';
import { cardsToDraw, loadCustomCards } from './custom-cards/load-custom-cards';
import { onMemoryChanged } from './deal-memories';
import type { Saved } from './load-saved';
import { loadOrgAliases, onOrgAliasesChanged } from './org-aliases';
import { reloader } from './reloader';
import { loadSettings, onSettingsChanged } from './settings-storage';

/** What is told when another window has saved something. */
interface Follower {
  readonly learn: (deal: string, memory: DealMemory) => void;
  readonly follow: (now: Partial<Omit<Saved, 'memories'>>) => void;
  readonly notify: (notice: string) => void;
}

/** Keeps the panel in step with what other windows and the settings page save. */
export function followSaved({ learn, follow, notify }: Follower): void {
  onMemoryChanged(learn);
  onFormChanged((form) => follow({ form }));
  onOrgAliasesChanged(
    reloader(
      loadOrgAliases,
      (aliases) => follow({ aliases }),
      (error) => notify(`Names confirmed elsewhere could not be read: ${error}`),
    ),
  );
  onCustomCardsChanged(
    reloader(
      () => loadCustomCards().then(cardsToDraw),
      (customCards) => follow({ customCards }),
      (error) => notify(`Your own cards could not be read again: ${error}`),
    ),
  );
  const reloadSettings = reloader(
    () => loadSettings(),
    (effective) => follow(effective),
    (error) => notify(`The changed settings could not be read: ${error}`),
  );
  onSettingsChanged(reloadSettings);
  // An admin's policy may have come too late for the first picture.
  reloadSettings();
}
