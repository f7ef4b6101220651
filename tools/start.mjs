import { spawnSync } from 'node:child_process';
import { setUp } from './set-up.mjs';

await setUp();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'tools/demo/start-demo.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
