import { names } from 'virtual:ringside-names';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FaultBoundary } from '../ui/fault';
import { App } from './app';
import { actions } from './state/actions';
import { chromeVersion } from './state/chrome-version';

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
