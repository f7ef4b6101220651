import { serveSettings } from '../bridge/reader-settings';
import { loadSaved } from '../storage/load-saved';
import { loadSettings } from '../storage/settings-storage';
import { connectToPage } from './state/tab-follower';

/* Storage and the page are asked before the rest of the panel has loaded. */

// The page's reader may need them first, and the worker may still be starting.
serveSettings(loadSettings);
const answers = Promise.all([loadSaved(), connectToPage()]);
// `draw` shows the error; this only prevents a report of it as unhandled.
answers.catch(() => undefined);
void import('./draw').then(({ draw }) => draw(answers));
