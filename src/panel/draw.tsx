import { cards, pack } from 'virtual:ringside-content';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { removeOrgAlias, saveOrgAlias } from '../storage/org-aliases';
import { App } from './app';
import type { AskedPage } from './state/ask-page';
import { saveForm } from './state/copy-form';
import { saveMemory } from './state/deal-memories';
import { firstAnswer } from './state/first-answer';
import { followKept } from './state/follow-kept';
import type { LoadedKept } from './state/load-kept';
import { createPanelStore, type PanelStore } from './state/panel-store';
import { Fault } from './view/fault';
import { FaultBoundary } from './view/fault-boundary';

const reloadPanel = (): void => location.reload();
const openSettings = (): void => void chrome.runtime.openOptionsPage();

/** What was kept, and what the page in front says. */
type Answers = readonly [LoadedKept, AskedPage];

async function storeOf([{ notice, ...kept }, page]: Answers): Promise<PanelStore> {
  const store = createPanelStore(kept, {
    remember: saveMemory,
    confirm: saveOrgAlias,
    unconfirm: removeOrgAlias,
    keepForm: saveForm,
  });
  if (notice !== undefined) store.notify(notice);
  followKept(store);
  page.tellTo(store.connect);
  await firstAnswer(store);
  return store;
}

/** Draws the panel once everything is there that the first picture needs. */
export async function draw(asked: Promise<Answers>): Promise<void> {
  const element = document.getElementById('panel');
  if (element === null) throw new Error('index.html has no #panel');
  const root = createRoot(element);
  try {
    const answers = await asked;
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
