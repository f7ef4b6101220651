import { cards, pack } from 'virtual:ringside-content';
import type { ReactNode } from 'react';
import { followSaved } from '../storage/follow-saved';
import type { LoadedState } from '../storage/load-saved';
import { onUpdateWaiting } from '../storage/waiting-update';
import { drawPage } from '../ui/page';
import { App } from './app';
import { firstAnswer } from './state/first-answer';
import { createPanelStore, type PanelStore } from './state/panel-store';
import type { TabFollower } from './state/tab-follower';

const openSettings = (): void => void chrome.runtime.openOptionsPage();

/** What was saved, and the page in the active tab. */
type Answers = readonly [LoadedState, TabFollower];

async function storeOf([{ notice, ...saved }, page]: Answers): Promise<PanelStore> {
  const store = createPanelStore(saved);
  if (notice !== undefined) store.notify(notice);
  followSaved(store);
  // If it can't be read, the browser loads the update once Ringside is closed.
  onUpdateWaiting(store.offerUpdate).catch(() => undefined);
  page.subscribe(store.connect);
  await firstAnswer(store);
  return store;
}

async function loadApp(pending: Promise<Answers>): Promise<ReactNode> {
  const answers = await pending;
  const store = await storeOf(answers);
  return (
    <App
      store={store}
      pack={pack}
      bundled={cards}
      reloadPage={() => void answers[1].reload()}
      openSettings={openSettings}
    />
  );
}

/** Draws the panel once everything that its first paint needs has loaded. */
export function draw(pending: Promise<Answers>): Promise<void> {
  return drawPage('panel', loadApp(pending));
}
