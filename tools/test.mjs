import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setUp } from './set-up.mjs';

/*
 * Runs everything that must hold: checks, builds, then all tests. Goes on after
 * a failure, so that one run tells all. The last line is `N passed, N failed`.
 */

const RESULTS = '.cache/results';

/**
 * @param {string} title
 * @param {readonly string[]} command
 * @returns {boolean} whether it ended well
 */
function step(title, command) {
  console.log(`\n── ${title}`);
  const start = Date.now();
  const [program = '', ...args] = command;
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env,
  });
  console.log(`── ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${(Date.now() - start) / 1000} s`);
  return status === 0;
}

/**
 * Vitest and Jest write the same figures.
 * @param {string} name
 * @param {boolean} hasEndedWell
 */
function counts(name, hasEndedWell) {
  try {
    const result = JSON.parse(readFileSync(`${RESULTS}/${name}.json`, 'utf8'));
    const { numPassedTests: passed, numFailedTests: failed } = result;
    // A file that does not load and an error outside a test count no failed test, and fail all the same.
    return { passed, failed: failed === 0 && !hasEndedWell ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

await setUp();
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

const steps = [
  step('check', ['node', 'tools/check.mjs']),
  step('build', ['npx', 'vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn']),
  step('build the demo', ['npx', 'tsx', 'tools/demo/build-demo.ts']),
];
const areBuilt = steps.slice(1).every(Boolean);
const suites = [];
if (areBuilt) {
  const hasJestEndedWell = step('demo components', [
    ...['npx', 'jest', '--config', 'demo/salesforce/jest.config.cjs', '--json'],
    ...['--outputFile', `${RESULTS}/jest.json`],
  ]);
  const hasVitestEndedWell = step('tests', [
    ...['npx', 'vitest', 'run', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${RESULTS}/vitest.json`,
  ]);
  suites.push(counts('jest', hasJestEndedWell), counts('vitest', hasVitestEndedWell));
  steps.push(
    step('the tour of npm start', [
      ...[process.execPath, '--import', 'tsx', 'tools/demo/start-demo.ts', '--headless'],
    ]),
  );
}

const passed = suites.reduce((sum, suite) => sum + suite.passed, steps.filter(Boolean).length);
const failed = suites.reduce(
  (sum, suite) => sum + suite.failed,
  steps.length - steps.filter(Boolean).length,
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && suites.length > 0 ? 0 : 1);
