import { today } from '../content/read-content';
import { runCard } from './run-card';

/*
 * `npm run card -- COMMAND`. npm runs it in the project's root and sets INIT_CWD to the user's
 * folder.
 */

// It's fine if `head` or a pager stops reading early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = runCard(
  process.argv.slice(2),
  {
    root: process.cwd(),
    cwd: process.env.INIT_CWD ?? process.cwd(),
    today: today(),
    print: (text) => console.log(text),
  },
  (text) => console.error(text),
);
