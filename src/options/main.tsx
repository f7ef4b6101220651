import { names } from 'virtual:ringside-names';
import { drawPage } from '../ui/page';
import { App } from './app';
import { chromeVersion } from './general/diagnostics';
import { actions } from './state/actions';

void drawPage(
  'settings',
  <App
    bundled={names}
    version={chrome.runtime.getManifest().version}
    chrome={chromeVersion()}
    actions={actions}
  />,
);
