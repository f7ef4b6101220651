import { cards, pack } from 'virtual:ringside-content';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Connection } from '../core/screen/connection';
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

/** Follows the tab in front of the window that the panel stands in. */
async function startFollower(tell: (connection: Connection) => void): Promise<TabFollower> {
  const { id: windowId } = await chrome.windows.getCurrent();
  if (windowId === undefined) throw new Error('The panel stands in no window');
  const note = createSignalNotes();
  const follower = new TabFollower(windowId, tell, (signal) => void note(signal));
  await follower.start();
  return follower;
}

/** Everything that has to be there before the first picture. */
async function prepare() {
  // The page is asked while what was kept is read; what it says meanwhile waits for the store.
  let latest: Connection = { kind: 'connecting' };
  let tell = (connection: Connection): void => {
    latest = connection;
  };
  const [{ notice, ...kept }, follower] = await Promise.all([
    loadKept(),
    startFollower((connection) => tell(connection)),
  ]);
  const store = createPanelStore(kept, {
    remember: saveMemory,
    confirm: saveOrgAlias,
    unconfirm: removeOrgAlias,
    keepForm: saveForm,
  });
  if (notice !== undefined) store.notify(notice);
  followKept(store);
  store.connect(latest);
  tell = store.connect;
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
