import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setUp } from './set-up.mjs';

/*
 * `npm run test:one -- FILE [OPTIONS]` runs one file of tests and prints only what fails. Builds first
 * where the file tests the built extension and the sources are newer than the build.
 */

/** What the extension and the demo are built from. */
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

/** @param {string} path @returns {number} when the newest file in there was written, in ms; 0 if there is none */
function newest(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/**
 * @param {string} output a file that the build writes
 * @param {readonly string[]} build
 * @param {Readonly<Record<string, string>>} [env]
 */
function buildIfOld(output, build, env) {
  const written = statSync(output, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (written < Math.max(...SOURCES.map(newest))) run(['npx', ...build], env);
}

const BUILD = ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn'];

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name a file of tests: npm run test:one -- tests/core/match.test.ts');
  process.exit(1);
}
const [folder, project = ''] = relative('.', file).split(/[\\/]/);
await setUp();
if (folder === 'demo') {
  run(['npx', 'jest', '--config', 'demo/salesforce/jest.config.cjs', '--silent', file, ...options]);
  process.exit(0);
}
if (project === 'build') buildIfOld('dist/manifest.json', BUILD);
if (project === 'e2e') {
  const outDir = '.cache/sample-extension';
  buildIfOld(`${outDir}/manifest.json`, [...BUILD, '--outDir', outDir], {
    CONTENT_ROOT: 'tests/sample',
  });
  buildIfOld('.cache/demo/hubspot/index.html', ['tsx', 'tools/demo/build-demo.ts']);
}
const quiet = ['--reporter=agent', '--silent', '--project', project];
run(['npx', 'vitest', 'run', ...quiet, file, ...options]);
