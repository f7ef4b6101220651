import { spawnSync } from 'node:child_process';

/* `npm run check`: every check except the tests. */

const CHECKS = [
  ['format and lint', ['biome', 'check', '--error-on-warnings', '.']],
  ['types', ['tsc', '-b']],
  ['dead code', ['knip', '--no-progress']],
  ['words', ['tsx', 'tools/words/check-words.ts']],
  ['spelling', ['cspell', '--no-progress', '--no-summary']],
  ['content', ['tsx', 'tools/content/check-content.ts']],
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
