import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setUp } from './set-up.mjs';

/*
 * `npm run test:one -- FILE [OPTIONS]`: runs one test file and prints only failures. If the file tests the
 * built extension, it builds first unless the build is up to date.
 */

/** Sources of the extension and the demo. */
const SOURCES = [
  'src',
  'content',
  'tests/sample',
  'demo',
  'tools',
  'icons',
  'manifest.json',
  'vite.config.ts',
];

/** @param {readonly string[]} command @param {Readonly<Record<string, string>>} [env] */
function run([program = '', ...args], env) {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} path @returns {number} the last modification of a file or folder, in ms, or 0 if it's missing */
function lastModified(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => lastModified(join(path, name))));
}

/**
 * @param {string} output a file that the build writes
 * @param {readonly string[]} build
 * @param {Readonly<Record<string, string>>} [env]
 */
function buildIfStale(output, build, env) {
  const written = statSync(output, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (written < Math.max(...SOURCES.map(lastModified))) run(['npx', ...build], env);
}

const BUILD = ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn'];

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('Specify a test file: npm run test:one -- tests/core/match.test.ts');
  process.exit(1);
}
const [folder, project = ''] = relative('.', file).split(/[\\/]/);
await setUp();
// `npm test` leaves these files to `npm run test:all`.
if (file.includes('thorough')) process.env.THOROUGH = 'true';
if (folder === 'demo') {
  run(['npx', 'jest', '--config', 'demo/salesforce/jest.config.cjs', '--silent', file, ...options]);
  process.exit(0);
}
if (project === 'build') buildIfStale('dist/manifest.json', BUILD);
if (project === 'e2e') {
  const outDir = '.cache/sample-extension';
  buildIfStale(`${outDir}/manifest.json`, [...BUILD, '--outDir', outDir], {
    CONTENT_ROOT: 'tests/sample',
  });
  buildIfStale('.cache/demo/hubspot/index.html', ['tsx', 'tools/demo/build-demo.ts']);
}
const quiet = ['--reporter=agent', '--silent', '--project', project];
run(['npx', 'vitest', 'run', ...quiet, file, ...options]);
