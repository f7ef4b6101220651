import { cards, pack } from 'virtual:ringside-content';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { indexNames } from '../core/match/match';
import { App } from './app';
import { loadMemories, onMemoryChanged, saveMemory } from './state/deal-memories';
import { createPanelStore } from './state/panel-store';
import { TabFollower } from './state/tab-follower';

const [memories, { id: windowId }] = await Promise.all([
  loadMemories(),
  chrome.windows.getCurrent(),
]);
if (windowId === undefined) throw new Error('The panel stands in no window');

const library = { cards: new Map(cards.map((card) => [card.id, card])), names: indexNames(cards) };
const store = createPanelStore(memories, (deal, memory) => void saveMemory(deal, memory));
onMemoryChanged(store.learn);
const follower = new TabFollower(windowId, store.connect);
void follower.start();

const root = document.getElementById('panel');
if (root === null) throw new Error('index.html has no #panel');
createRoot(root).render(
  <StrictMode>
    <App
      store={store}
      library={library}
      pack={pack}
      cards={cards}
      reloadPage={() => void follower.reload()}
    />
  </StrictMode>,
);
