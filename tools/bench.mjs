import { spawnSync } from 'node:child_process';
import { setUp } from './set-up.mjs';

await setUp();
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'bench/run.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  },
);
process.exit(status ?? 1);
