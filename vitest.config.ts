import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/browser.mjs';
import { contentPlugin } from './tools/content/content-plugin';

// The release build of React. Its development build makes tests take 50% longer.
process.env.NODE_ENV = 'production';

const executablePath = await findChromium();

/** Tests of layout, visibility, and shadow trees need a real browser. */
const inBrowser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});

/** A generous timeout, because the tests aren't about speed. */
const expectWithTimeout = { poll: { timeout: 10_000 } };

export default defineConfig({
  plugins: [react(), contentPlugin('tests/sample')],
  test: {
    env: {
      SEED: process.env.SEED ?? '20261127',
      THOROUGH: process.env.THOROUGH ?? 'false',
      // For the processes that tests start.
      NODE_ENV: 'test',
      // A locator that finds nothing yet would print the page each time, which takes longer than the search.
      DEBUG_PRINT_LIMIT: '0',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          isolate: false,
          include: ['tests/core/**/*.test.ts'],
          setupFiles: ['tests/seed.ts', 'tests/clean-up.ts'],
          // A property is checked with many values, which can take seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          isolate: false,
          include: ['tests/content/**/*.test.ts'],
          setupFiles: ['tests/seed.ts', 'tests/clean-up.ts'],
          // Commands run in separate processes, which start slowly on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'import',
          isolate: false,
          include: ['tests/import/**/*.test.ts'],
          setupFiles: ['tests/seed.ts', 'tests/clean-up.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'crm',
          include: ['tests/crm/**/*.test.ts'],
          expect: expectWithTimeout,
          // A page drawn and checked in several ways takes a busy machine more than the default 15 s.
          testTimeout: 30_000,
          browser: inBrowser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'panel',
          isolate: false,
          setupFiles: ['tests/clean-up.ts', 'tests/clean-page.ts'],
          include: ['tests/panel/**/*.test.tsx'],
          expect: expectWithTimeout,
          testTimeout: 30_000,
          browser: inBrowser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'options',
          isolate: false,
          setupFiles: ['tests/clean-up.ts', 'tests/clean-page.ts'],
          include: ['tests/options/**/*.test.tsx'],
          expect: expectWithTimeout,
          testTimeout: 30_000,
          browser: inBrowser(),
        },
      },
      {
        extends: true,
        test: { name: 'build', isolate: false, include: ['tests/build/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: [
            process.env.THOROUGH === 'true' ? 'tests/e2e/**/*.test.ts' : 'tests/e2e/*.test.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: expectWithTimeout,
          // The test files of a worker share a browser.
          isolate: false,
          // Another worker would cost the start of another browser.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
