import { readSync } from 'node:fs';
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

/** Asks on the terminal, and waits for a line. */
function ask(question: string): string {
  process.stdout.write(question);
  const byte = Buffer.alloc(1);
  const bytes: number[] = [];
  while (readSync(0, byte) > 0 && byte[0] !== 10) bytes.push(byte[0] ?? 0);
  return Buffer.from(bytes).toString('utf8').trim();
}

const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

process.exitCode = await runCard(
  process.argv.slice(2),
  {
    root: process.cwd(),
    cwd: process.env.INIT_CWD ?? process.cwd(),
    today: today(),
    print: (text) => console.log(text),
    ask: isTerminal ? ask : undefined,
  },
  (text) => console.error(text),
);
