import { cards, pack } from 'virtual:ringside-content';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createSignalNotes } from '../settings/diagnostics-storage';
import { removeOrgAlias, saveOrgAlias } from '../settings/org-aliases';
import { App } from './app';
import { saveForm } from './state/copy-form';
import { saveMemory } from './state/deal-memories';
import { firstAnswer } from './state/first-answer';
import { followKept } from './state/follow-kept';
import { loadKept } from './state/load-kept';
import { createPanelStore } from './state/panel-store';
import { TabFollower } from './state/tab-follower';
import { Fault } from './view/fault';
import { FaultBoundary } from './view/fault-boundary';

const reloadPanel = (): void => location.reload();
const openSettings = (): void => void chrome.runtime.openOptionsPage();

/** Everything that has to be there before the first picture. */
async function prepare() {
  const [{ notice, ...kept }, { id: windowId }] = await Promise.all([
    loadKept(),
    chrome.windows.getCurrent(),
  ]);
  if (windowId === undefined) throw new Error('The panel stands in no window');
  const store = createPanelStore(kept, {
    remember: saveMemory,
    confirm: saveOrgAlias,
    unconfirm: removeOrgAlias,
    keepForm: saveForm,
  });
  if (notice !== undefined) store.notify(notice);
  followKept(store);
  const note = createSignalNotes();
  const follower = new TabFollower(windowId, store.connect, (signal) => void note(signal));
  await follower.start();
  await firstAnswer(store);
  return { store, follower };
}

const element = document.getElementById('panel');
if (element === null) throw new Error('index.html has no #panel');
const root = createRoot(element);

prepare().then(
  ({ store, follower }) => {
    const reloadPage = (): void => void follower.reload();
    root.render(
      <StrictMode>
        <FaultBoundary onReload={reloadPanel}>
          <App
            store={store}
            pack={pack}
            bundled={cards}
            reloadPage={reloadPage}
            openSettings={openSettings}
          />
        </FaultBoundary>
      </StrictMode>,
    );
  },
  (error: unknown) => {
    const fault = error instanceof Error ? error : new Error(String(error));
    root.render(<Fault error={fault} onReload={reloadPanel} />);
  },
);
