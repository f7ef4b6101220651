import { loadSaved } from '../storage/load-saved';
import { askPage } from './state/tab-follower';

/* What others have to answer is asked before the view and all that it needs is even loaded. */

const answers = Promise.all([loadSaved(), askPage()]);
// Whoever draws says what went wrong; until that is loaded nobody listens.
answers.catch(() => undefined);
void import('./draw').then(({ draw }) => draw(answers));
