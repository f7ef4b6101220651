import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { runCard } from '../../tools/card/run-card';
import type { Shell } from '../../tools/card/shell';
import { TODAY } from './acme';
import { copySample } from './sample-content';

/** The folder of the current test's project. */
export let root: string;

/** Gives each test a project of its own with the sample content. */
export function setUpProject(): void {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ringside-card-'));
    copySample(root);
  });
  afterEach(() => rmSync(root, { recursive: true }));
}

export const read = (file: string) => readFileSync(join(root, file), 'utf8');
export const write = (file: string, text: string | Uint8Array) =>
  writeFileSync(join(root, file), text);

/** Runs a `card` command in the project. Returns its exit code and what it prints. */
export async function runInProject(args: readonly string[], ask?: Shell['ask']) {
  const out: string[] = [];
  const errors: string[] = [];
  const shell = {
    root,
    cwd: root,
    today: TODAY,
    print: (text: string) => void out.push(text),
    ask,
  };
  const code = await runCard(args, shell, (text) => errors.push(text));
  return { code, out: out.join('\n'), errors: errors.join('\n') };
}

/** Runs a `card` command that asks nothing. */
export const card = (...args: readonly string[]) => runInProject(args);
