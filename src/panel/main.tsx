import { cards, pack } from 'virtual:ringside-content';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { indexNames } from '../core/match/match';
import { App } from './app';
import { loadMemories, onMemoryChanged, saveMemory } from './state/deal-memories';
import { createPanelStore } from './state/panel-store';
import { TabFollower } from './state/tab-follower';
import { Fault } from './view/fault';
import { FaultBoundary } from './view/fault-boundary';

const reloadPanel = (): void => location.reload();

/** Everything that has to be there before the first picture. */
async function prepare() {
  const [kept, { id: windowId }] = await Promise.all([
    loadMemories().catch((error: unknown) => String(error)),
    chrome.windows.getCurrent(),
  ]);
  if (windowId === undefined) throw new Error('The panel stands in no window');
  const store = createPanelStore(typeof kept === 'string' ? {} : kept, saveMemory);
  if (typeof kept === 'string') {
    store.notify(`What you chose on earlier deals could not be read: ${kept}`);
  }
  onMemoryChanged(store.learn);
  const follower = new TabFollower(windowId, store.connect);
  await follower.start();
  const library = {
    cards: new Map(cards.map((card) => [card.id, card])),
    names: indexNames(cards),
    personas: new Set(pack.personas.map(({ id }) => id)),
  };
  return { store, library, follower };
}

const element = document.getElementById('panel');
if (element === null) throw new Error('index.html has no #panel');
const root = createRoot(element);

prepare().then(
  ({ store, library, follower }) =>
    root.render(
      <StrictMode>
        <FaultBoundary onReload={reloadPanel}>
          <App
            store={store}
            library={library}
            pack={pack}
            cards={cards}
            reloadPage={() => void follower.reload()}
          />
        </FaultBoundary>
      </StrictMode>,
    ),
  (error: unknown) => {
    const fault = error instanceof Error ? error : new Error(String(error));
    root.render(<Fault error={fault} onReload={reloadPanel} />);
  },
);
