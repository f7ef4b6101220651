import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './tools/browser.mjs';
import { contentPlugin } from './tools/content/content-plugin';

// React as it ships. Its development build records a stack for each element: tests take half as long again.
process.env.NODE_ENV = 'production';

const executablePath = await findChromium();

/** Layout, visibility and shadow trees are real only in a real browser. */
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

/** What is waited for is there or not; how soon is the bench's question. */
const expectInTime = { poll: { timeout: 10_000 } };

/**
 * A browser that shares two cores now and then paints or focuses too late. The report marks a test that
 * needed its second try. The end-to-end tests have none: what they prove must hold each time.
 */
const RETRIES = 1;

export default defineConfig({
  plugins: [react(), contentPlugin('tests/sample')],
  test: {
    env: {
      SEED: process.env.SEED ?? '20261127',
      THOROUGH: process.env.THOROUGH ?? 'false',
      // For what tests start.
      NODE_ENV: 'test',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['tests/core/**/*.test.ts'],
          setupFiles: ['tests/seed.ts'],
          // A property is asked of many values, which takes a busy machine seconds.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          setupFiles: ['tests/seed.ts'],
          // Commands are processes of their own, which a busy machine starts late.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'import',
          include: ['tests/import/**/*.test.ts'],
          setupFiles: ['tests/seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'crm',
          include: ['tests/crm/**/*.test.ts'],
          expect: expectInTime,
          retry: RETRIES,
          browser: inBrowser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'panel',
          include: ['tests/panel/**/*.test.tsx'],
          expect: expectInTime,
          retry: RETRIES,
          browser: inBrowser(),
        },
      },
      {
        extends: true,
        test: {
          name: 'options',
          include: ['tests/options/**/*.test.tsx'],
          expect: expectInTime,
          retry: RETRIES,
          browser: inBrowser(),
        },
      },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: expectInTime,
          // The files of a worker share its browser.
          isolate: false,
          // They mostly wait; and nothing else may hold them up.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
