import { cards, pack } from 'virtual:ringside-content';
import type { ReactNode } from 'react';
import { followSaved } from '../storage/follow-saved';
import type { LoadedState } from '../storage/load-saved';
import { onUpdateWaiting } from '../storage/waiting-update';
import { drawPage } from '../ui/page';
import { App } from './app';
import { firstAnswer } from './state/first-answer';
import { createPanelStore } from './state/panel-store';
import type { TabFollower } from './state/tab-follower';

/** What was saved, and the page in the active tab. */
type Answers = readonly [LoadedState, TabFollower];

async function loadApp(pending: Promise<Answers>): Promise<ReactNode> {
  const [saved, page] = await pending;
  const store = createPanelStore(saved);
  followSaved(store);
  // If it can't be read, the browser loads the update once Ringside is closed.
  onUpdateWaiting(store.offerUpdate).catch(() => undefined);
  page.subscribe(store.connect);
  await firstAnswer(store);
  return (
    <App
      store={store}
      pack={pack}
      bundled={cards}
      reloadPage={() => void page.reload()}
      openSettings={() => void chrome.runtime.openOptionsPage()}
    />
  );
}

/** Draws the panel once everything that its first paint needs has loaded. */
export function draw(pending: Promise<Answers>): Promise<void> {
  return drawPage('panel', loadApp(pending));
}
