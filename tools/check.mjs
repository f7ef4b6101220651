import { spawnSync } from 'node:child_process';

/* `npm run check`: every check except the tests. */

const CHECKS = [
  ['format and lint', ['npx', 'biome', 'check', '--error-on-warnings', '.']],
  ['types', ['npx', 'tsc', '-b']],
  ['dead code', ['npx', 'knip', '--no-progress']],
  ['words', ['npx', 'tsx', 'tools/words/check-words.ts']],
  ['spelling', ['npx', 'cspell', '--no-progress', '--no-summary']],
  ['content', ['npx', 'tsx', 'tools/content/check-content.ts']],
];

const failed = CHECKS.filter(([title, [program = '', ...args]]) => {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  console.log(`${title}: ${status === 0 ? 'ok' : 'FAILED'}`);
  return status !== 0;
});
process.exit(failed.length === 0 ? 0 : 1);
