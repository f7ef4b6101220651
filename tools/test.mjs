import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { setUp } from './set-up.mjs';

/*
 * `npm test`: checks, builds, then runs the tests, as many steps at a time as two cores carry. Goes on
 * after a failure, so that one run reports them all. The last line is `N passed, N failed`.
 *
 * `npm run test:all`: the same with everything tried, of which `npm test` tries a sample, with values that
 * no run has tried before, and with every text of the battlecards replaced: no code or test may depend on
 * a sentence. It prints its seed; `SEED=… npm run test:all` repeats it.
 */

const RESULTS = '.cache/results';
const OTHER_WORDS = '.cache/other-words';
const BUILD = ['npx', 'vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn'];
const isThorough = process.argv.includes('--all');

/** @type {{ passed: number, failed: number }[]} */
const outcomes = [];

/** What failed, a line each: named once more at the end, where the last lines of a long output are. */
const failures = /** @type {string[]} */ ([]);

/**
 * Runs a command and prints its output when it ends, since others run beside it.
 * @param {string} title
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<boolean>} whether it passed
 */
async function run(title, command, env) {
  console.log(`── ${title} …`);
  const start = Date.now();
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...env,
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const status = await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const isPassed = status === 0;
  console.log(`\n${output.trimEnd()}\n── ${title}: ${isPassed ? 'ok' : 'FAILED'}, ${seconds} s\n`);
  return isPassed;
}

/**
 * @param {string} title
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} [env]
 */
async function step(title, command, env) {
  const isPassed = await run(title, command, env);
  outcomes.push(isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  if (!isPassed) failures.push(title);
  return isPassed;
}

/**
 * Returns a line for each failed test of a file, or one for a file that did not load.
 * @param {{ name: string, status: string, message: string, assertionResults: readonly
 *   { fullName: string, status: string, failureMessages: readonly string[] }[] }} file
 * @returns {readonly string[]}
 */
function failuresIn({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const of = failed.map(({ fullName, failureMessages: [why = ''] }) => [fullName, why]);
  if (of.length === 0 && status === 'failed') of.push(['not loaded', message]);
  return of.map(([title, why]) => `${relative('.', name)}: ${title}: ${why?.split('\n')[0]}`);
}

/**
 * Runs a command that counts its tests. Vitest and Jest write the same figures.
 * @param {string} title
 * @param {string} name of the file of its results
 * @param {(results: string) => readonly string[]} command
 */
async function suite(title, name, command) {
  const results = `${RESULTS}/${name}.json`;
  const isPassed = await run(title, command(results));
  try {
    const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(results, 'utf8'));
    const failed = testResults.flatMap(failuresIn);
    // An error outside of every test fails the run only.
    if (failed.length === 0 && !isPassed) failed.push(title);
    failures.push(...failed);
    outcomes.push({ passed, failed: failed.length });
  } catch {
    failures.push(`${title}: no results`);
    outcomes.push({ passed: 0, failed: 1 });
  }
}

/** @param {string} title @param {string} name @param {readonly string[]} projects */
const vitest = (title, name, projects) =>
  suite(title, name, (results) => [
    ...['npx', 'vitest', 'run', ...projects.flatMap((each) => ['--project', each])],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
  ]);

await setUp();
if (isThorough) {
  process.env.THOROUGH = 'true';
  process.env.SEED ??= String(randomInt(2 ** 31));
  console.log(`SEED=${process.env.SEED}\n`);
}
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

async function buildThenCheck() {
  if (isThorough)
    await step('other words', ['npx', 'tsx', 'tools/content/other-words.ts', OTHER_WORDS]);
  // It builds what the end-to-end tests need.
  const isBuilt = await Promise.all([
    step(
      'npm start',
      [process.execPath, 'tools/start.mjs', '--headless'],
      isThorough ? { CONTENT_ROOT: OTHER_WORDS } : {},
    ),
    step('build with the sample card', [...BUILD, '--outDir', '.cache/sample-extension'], {
      CONTENT_ROOT: 'tests/sample',
    }),
  ]);
  await suite('demo components', 'jest', (results) => [
    ...['npx', 'jest', '--config', 'demo/salesforce/jest.config.cjs'],
    ...['--json', '--outputFile', results],
  ]);
  await step('check', [process.execPath, 'tools/check.mjs']);
  return isBuilt.every(Boolean);
}

const [isBuilt] = await Promise.all([
  buildThenCheck(),
  vitest('tests', 'tests', ['core', 'content', 'import', 'crm', 'panel', 'options']),
]);
if (isBuilt) await vitest('end-to-end tests', 'end-to-end', ['build', 'e2e']);
// The build that is left behind is the one that ships.
if (isThorough) await step('build', BUILD);

const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
if (isThorough) console.log(`To repeat this run: SEED=${process.env.SEED} npm run test:all`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
