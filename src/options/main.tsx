import { names } from 'virtual:ringside-names';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FaultBoundary } from '../ui/page';
import { App } from './app';
import { chromeVersion } from './general/diagnostics';
import { actions } from './state/actions';

const element = document.getElementById('settings');
if (element === null) throw new Error('index.html has no #settings');

createRoot(element).render(
  <StrictMode>
    <FaultBoundary onReload={() => location.reload()}>
      <App
        bundled={names}
        version={chrome.runtime.getManifest().version}
        chrome={chromeVersion()}
        actions={actions}
      />
    </FaultBoundary>
  </StrictMode>,
);
