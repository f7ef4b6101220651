const { dirname, join } = require('node:path');

// The preset looks for sfdx-project.json in the folder that the process runs in.
const startedIn = process.cwd();
process.chdir(__dirname);
const { jestConfig } = require('@salesforce/lwc-jest/config');
process.chdir(startedIn);

const engine = require.resolve('@lwc/engine-dom', { paths: [dirname(require.resolve('lwc'))] });
const baseFolder = dirname(require.resolve('lightning-base-components/package.json'));
const { modules } = require('lightning-base-components/package.json').lwc;

/** What the platform would answer to the base components, as their package lists it. */
const platformModules = Object.fromEntries(
  modules
    .filter(({ name }) => name?.startsWith('@salesforce/'))
    .map(({ name, path }) => [`^${name.replaceAll('.', '\\.')}$`, join(baseFolder, path)]),
);

module.exports = {
  ...jestConfig,
  rootDir: __dirname,
  // In this order: what a content script finds, and what turns synthetic shadow off on the host of
  // native shadow.
  setupFiles: ['isolated-world.cjs', 'app/shadow-mode.ts'].map((file) =>
    join(__dirname, file),
  ),
  testMatch: ['**/__tests__/**/*.test.js'],
  testEnvironmentOptions: { url: 'https://ringside-demo.lightning.force.com/' },
  moduleNameMapper: {
    ...platformModules,
    // Real base components instead of the preset's empty stubs: the markup is what is under test.
    '^lightning/(.+)$': `${baseFolder}/src/lightning/$1/$1`,
    '^(records|record_flexipage|force|flexipage|laf|one)/(.+)$': '<rootDir>/modules/$1/$2/$2',
    // The engine that the demo itself runs on; the preset would bring an older one.
    '^(lwc|@lwc/engine-dom)$': join(dirname(engine), 'index.cjs'),
  },
  transformIgnorePatterns: [
    '/node_modules/(?!.*@lwc/state|.*@salesforce/(sfdx-)?lwc-jest/src/lightning-stubs|lightning-base-components/)',
  ],
};
