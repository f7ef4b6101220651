import { today } from '../content/read-content';
import { runCard } from './run-card';

/*
 * `npm run card -- COMMAND`. npm starts it in the project's folder and says in INIT_CWD where the
 * user stands.
 */

// A reader such as `head`, or a pager that is closed, has had enough; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = runCard(
  process.argv.slice(2),
  {
    root: process.cwd(),
    from: process.env.INIT_CWD ?? process.cwd(),
    today: today(),
    say: (text) => console.log(text),
  },
  (text) => console.error(text),
);
