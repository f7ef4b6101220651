import { loadOrgAliases, onOrgAliasesChanged } from '../../storage/org-aliases';
import { onOwnCardsChanged } from '../../storage/own-cards/own-cards-storage';
import { reloader } from '../../storage/reloader';
import { loadSettings, onSettingsChanged } from '../../storage/settings-storage';
import { onFormChanged } from './copy-form';
import { onMemoryChanged } from './deal-memories';
import { cardsToDraw, loadOwnCards } from './own-cards';
import type { PanelStore } from './panel-store';

/** Keeps the store in step with what other windows and the settings page write. */
export function followKept(store: PanelStore): void {
  onMemoryChanged(store.learn);
  onFormChanged((form) => store.follow({ form }));
  onOrgAliasesChanged(
    reloader(
      loadOrgAliases,
      (aliases) => store.follow({ aliases }),
      (error) => store.notify(`Names confirmed elsewhere could not be read: ${error}`),
    ),
  );
  onOwnCardsChanged(
    reloader(
      () => loadOwnCards().then(cardsToDraw),
      (ownCards) => store.follow({ ownCards }),
      (error) => store.notify(`Your own cards could not be read again: ${error}`),
    ),
  );
  const reloadSettings = reloader(
    () => loadSettings(),
    (effective) => store.follow(effective),
    (error) => store.notify(`The changed settings could not be read: ${error}`),
  );
  onSettingsChanged(reloadSettings);
  // An admin's policy may have come too late for the first picture.
  reloadSettings();
}
