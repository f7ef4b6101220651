import { askPage } from './state/ask-page';
import { loadKept } from './state/load-kept';

/* What others have to answer is asked before the view and all that it needs is even loaded. */

const answers = Promise.all([loadKept(), askPage()]);
// Whoever draws says what went wrong; until that is loaded nobody listens.
answers.catch(() => undefined);
void import('./draw').then(({ draw }) => draw(answers));
