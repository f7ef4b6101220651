import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { setUp } from './set-up.mjs';

/*
 * Asks every property of values that no run has tried: `npm run fuzz -- ROUNDS [PATH…]`, if nothing is
 * said three rounds of all. Ends with the first in which one fails, and says how to repeat it.
 */

const [rounds = '3', ...chosen] = process.argv.slice(2);
const ALL = ['tests/core/', 'tests/content/', 'tests/import/', 'tests/crm/mutations'];
const paths = chosen.length > 0 ? chosen : ALL;

await setUp();
for (let round = 1; round <= Number(rounds); round += 1) {
  const seed = String(randomInt(2 ** 31));
  console.log(`\n── round ${round} of ${rounds}, SEED=${seed}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=default', ...paths], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, SEED: seed, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  if (status !== 0) {
    console.error(
      `\nA property failed. To repeat it: SEED=${seed} npx vitest run PATH-OF-THE-TEST`,
    );
    process.exit(1);
  }
}
