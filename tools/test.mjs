import { execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { setUp } from './set-up.mjs';

/*
 * `npm test`: checks, builds, and runs the tests, with as many steps in parallel as two cores can run. It
 * continues after a failure and reports all failures at the end. The last line is `N passed, N failed`.
 *
 * `npm run test:all`: the same, but with every case instead of a sample, with new random values, and with the
 * demo's component tests. Whatever could read the battlecards runs again with every text in them scrambled,
 * because no code or test may depend on a card's wording. It prints its seed; `SEED=… npm run test:all` repeats
 * the run.
 */

const RESULTS = '.cache/results';
const SCRAMBLED = '.cache/other-words';
const BUILD = ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn'];
const isThorough = process.argv.includes('--all');

/** @type {{ passed: number, failed: number }[]} */
const outcomes = [];

/** One line per failure. They're printed again at the end of the output. */
const failures = /** @type {string[]} */ ([]);

/**
 * Runs a command and prints its output when it ends, because other commands run at the same time. npm puts the
 * packages' commands on the PATH; npx would take a second of CPU time for each.
 * @param {string} title
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} [env]
 * @param {string} [cwd]
 * @param {boolean} [isBackground] whether it runs only while nothing else keeps the cores busy
 * @returns {Promise<boolean>} whether it passed
 */
async function run(title, command, env, cwd = '.', isBackground = false) {
  console.log(`── ${title}…`);
  const start = Date.now();
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    cwd,
    env: {
      ...process.env,
      ...env,
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    },
  });
  if (isBackground && child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
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
 * @param {boolean} [isBackground]
 */
async function step(title, command, env, isBackground) {
  const isPassed = await run(title, command, env, '.', isBackground);
  outcomes.push(isPassed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  if (!isPassed) failures.push(title);
  return isPassed;
}

/**
 * Returns a line for each failed test of a file, or one if the file didn't load.
 * @param {{ name: string, status: string, message: string, assertionResults: readonly
 *   { fullName: string, status: string, failureMessages: readonly string[] }[] }} file
 * @returns {readonly string[]}
 */
function failuresIn({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  const errors = failed.map(({ fullName, failureMessages: [error = ''] }) => [fullName, error]);
  if (errors.length === 0 && status === 'failed') errors.push(['failed to load', message]);
  return errors.map(
    ([title, error]) => `${relative('.', name)}: ${title}: ${error?.split('\n')[0]}`,
  );
}

/**
 * Runs Vitest or Jest and adds up the results. Both write the same JSON.
 * @param {string} title
 * @param {string} name of the results file
 * @param {(results: string) => readonly string[]} command
 * @param {Readonly<Record<string, string>>} [env]
 * @param {string} [cwd]
 */
async function suite(title, name, command, env, cwd) {
  const results = resolve(RESULTS, `${name}.json`);
  const isPassed = await run(title, command(results), env, cwd);
  try {
    const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(results, 'utf8'));
    const failed = testResults.flatMap(failuresIn);
    // An error outside of any test fails only the run.
    if (failed.length === 0 && !isPassed) failed.push(title);
    failures.push(...failed);
    outcomes.push({ passed, failed: failed.length });
  } catch {
    failures.push(`${title}: no results`);
    outcomes.push({ passed: 0, failed: 1 });
  }
}

/** @param {readonly string[]} options @returns {(results: string) => readonly string[]} */
const vitest = (options) => (results) => [
  ...['vitest', 'run', ...options],
  ...['--reporter=default', '--reporter=json', `--outputFile.json=${results}`],
];

/** @param {readonly string[]} names */
const projects = (names) => names.flatMap((name) => ['--project', name]);

await setUp();
if (isThorough) {
  process.env.THOROUGH = 'true';
  process.env.SEED ??= String(randomInt(2 ** 31));
  console.log(`SEED=${process.env.SEED}\n`);
}
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

/** Copies the project, and scrambles the text of the cards in the copy. */
async function scrambleCards() {
  rmSync(SCRAMBLED, { recursive: true, force: true });
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const files = execFileSync('git', listed, { encoding: 'utf8' }).split('\0');
  for (const file of files.filter((each) => each !== '' && existsSync(each))) {
    cpSync(file, join(SCRAMBLED, file));
  }
  symlinkSync(resolve('node_modules'), join(SCRAMBLED, 'node_modules'), 'junction');
  await step('scrambled cards', ['tsx', 'tools/content/other-words.ts', SCRAMBLED]);
}

/** Runs the tests that could read the cards where these are scrambled. Only one test knows their text. */
function testScrambled() {
  const options = projects(['core', 'content', 'import']);
  const command = vitest([...options, '--exclude', 'tests/content/dagster-check.test.ts']);
  return suite('scrambled tests', 'scrambled', command, { THOROUGH: 'false' }, SCRAMBLED);
}

async function build() {
  if (isThorough) await scrambleCards();
  // `npm start` builds the demo, too, which the end-to-end tests need.
  const isBuilt = await Promise.all([
    step(
      'npm start',
      [process.execPath, 'tools/start.mjs', '--headless'],
      isThorough ? { CONTENT_ROOT: SCRAMBLED } : {},
    ),
    step('build with the sample card', [...BUILD, '--outDir', '.cache/sample-extension'], {
      CONTENT_ROOT: 'tests/sample',
    }),
  ]);
  return isBuilt.every(Boolean);
}

async function test() {
  const names = ['core', 'content', 'import', 'crm', 'options'];
  await Promise.all([
    suite('tests', 'tests', vitest(projects(names))),
    // These take longest. In one page, they would run alone at the end.
    suite('panel tests', 'panel', vitest([...projects(['panel']), '--maxWorkers=2'])),
  ]);
}

/**
 * Runs the end-to-end tests. They wait for what a page shows, so nothing else may keep both cores busy.
 * @param {boolean} isBuilt
 */
async function testEndToEnd(isBuilt) {
  if (isBuilt) await suite('end-to-end tests', 'end-to-end', vitest(projects(['build', 'e2e'])));
}

const [isBuilt] = await Promise.all([build(), test()]);
await Promise.all([
  testEndToEnd(isBuilt),
  step('check', [process.execPath, 'tools/check.mjs'], {}, true),
]);
if (isThorough) {
  await testScrambled();
  await suite('demo components', 'jest', (results) => [
    ...['jest', '--config', 'demo/salesforce/jest.config.cjs'],
    ...['--json', '--outputFile', results],
  ]);
  // Leaves the release build in dist/.
  await step('build', BUILD);
}

const passed = outcomes.reduce((sum, each) => sum + each.passed, 0);
const failed = outcomes.reduce((sum, each) => sum + each.failed, 0);
if (isThorough) console.log(`To repeat this run: SEED=${process.env.SEED} npm run test:all`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
