import { cards, pack } from 'virtual:ringside-content';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { saveForm } from '../storage/copy-form';
import { noteSeen, removeMemories, saveMemory } from '../storage/deal-memories';
import { followSaved } from '../storage/follow-saved';
import type { LoadedState } from '../storage/load-saved';
import { removeOrgAlias, saveOrgAlias } from '../storage/org-aliases';
import { saveSeenCard } from '../storage/seen-cards';
import { onUpdateWaiting } from '../storage/waiting-update';
import { Fault, FaultBoundary } from '../ui/page';
import { App } from './app';
import { firstAnswer } from './state/first-answer';
import { createPanelStore, type PanelStore } from './state/panel-store';
import type { TabFollower } from './state/tab-follower';

const reloadPanel = (): void => location.reload();
const openSettings = (): void => void chrome.runtime.openOptionsPage();

/** What was saved, and the page in the active tab. */
type Answers = readonly [LoadedState, TabFollower];

async function storeOf([{ notice, ...saved }, page]: Answers): Promise<PanelStore> {
  const store = createPanelStore(saved, {
    saveMemory,
    noteSeen,
    removeMemories,
    saveOrgAlias,
    removeOrgAlias,
    saveForm,
    saveSeenCard,
  });
  if (notice !== undefined) store.notify(notice);
  followSaved(store);
  // If it can't be read, the browser loads the update once Ringside is closed.
  onUpdateWaiting(store.offerUpdate).catch(() => undefined);
  page.subscribe(store.connect);
  await firstAnswer(store);
  return store;
}

/** Draws the panel once everything that its first paint needs has loaded. */
export async function draw(pending: Promise<Answers>): Promise<void> {
  const element = document.getElementById('panel');
  if (element === null) throw new Error('index.html has no #panel');
  const root = createRoot(element);
  try {
    const answers = await pending;
    const store = await storeOf(answers);
    const reloadPage = (): void => void answers[1].reload();
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
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error));
    root.render(<Fault error={fault} onReload={reloadPanel} />);
  }
}
