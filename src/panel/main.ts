import { loadSaved } from '../storage/load-saved';
import { connectToPage } from './state/tab-follower';

/* Storage and the page are asked before the rest of the panel has loaded. */

const answers = Promise.all([loadSaved(), connectToPage()]);
// `draw` shows the error; this only prevents a report of it as unhandled.
answers.catch(() => undefined);
void import('./draw').then(({ draw }) => draw(answers));
