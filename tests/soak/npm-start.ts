import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { Visit } from './open-and-leave';

/** How long a build and a start can take, in ms. */
const PATIENCE = 180_000;

/** What `npm start` prints when it launches the browser, and when the card has appeared. */
const LAUNCHED = /^Opening/m;
const READY = /Close the browser window to stop/;

/** Returns whether a virtual display is available. */
export function hasVirtualDisplay(): boolean {
  return spawnSync('xvfb-run', ['--help'], { stdio: 'ignore' }).status === 0;
}

/** Runs `npm start` on a virtual display until the card has appeared or the command fails. */
export async function npmStart(): Promise<Visit> {
  const command = ['-a', '-s', '-screen 0 1400x1000x24', 'npm', 'start'];
  const child = spawn('xvfb-run', command, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close');
  const endGroup = (signal: NodeJS.Signals) => child.pid && process.kill(-child.pid, signal);
  const timer = setTimeout(() => endGroup('SIGTERM'), PATIENCE);
  let printed = '';
  let launchedAt = 0;
  let ms: number | undefined;
  const onOutput = (chunk: Buffer) => {
    printed += chunk;
    if (launchedAt === 0 && LAUNCHED.test(printed)) launchedAt = performance.now();
    if (ms !== undefined || !READY.test(printed)) return;
    ms = Math.round(performance.now() - launchedAt);
    endGroup('SIGTERM');
  };
  child.stdout.on('data', onOutput);
  child.stderr.on('data', onOutput);
  await ended;
  clearTimeout(timer);
  if (ms !== undefined) return { kind: 'shown', ms };
  return { kind: 'stuck', deal: 'npm start', shown: printed.trim() };
}
