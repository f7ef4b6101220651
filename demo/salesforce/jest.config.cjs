const { dirname, join } = require('node:path');

// The preset looks for sfdx-project.json in the working directory.
const startedIn = process.cwd();
process.chdir(__dirname);
const { jestConfig } = require('@salesforce/lwc-jest/config');
process.chdir(startedIn);

const engine = require.resolve('@lwc/engine-dom', { paths: [dirname(require.resolve('lwc'))] });
const baseFolder = dirname(require.resolve('lightning-base-components/package.json'));
const { modules } = require('lightning-base-components/package.json').lwc;

/** Stand-ins for the platform's modules, from the package of the base components. */
const platformModules = Object.fromEntries(
  modules
    .filter(({ name }) => name?.startsWith('@salesforce/'))
    .map(({ name, path }) => [`^${name.replaceAll('.', '\\.')}$`, join(baseFolder, path)]),
);

module.exports = {
  ...jestConfig,
  rootDir: __dirname,
  // The order matters: the first keeps native functions, and the second turns off synthetic shadow on
  // the native host.
  setupFiles: ['isolated-world.cjs', 'app/shadow-mode.ts'].map((file) => join(__dirname, file)),
  testMatch: ['**/__tests__/**/*.test.js'],
  testEnvironmentOptions: { url: 'https://ringside-demo.lightning.force.com/' },
  moduleNameMapper: {
    ...platformModules,
    // Real base components instead of the preset's empty stubs, because the markup is under test.
    '^lightning/(.+)$': `${baseFolder}/src/lightning/$1/$1`,
    '^(records|record_flexipage|force|flexipage|laf|one)/(.+)$': '<rootDir>/modules/$1/$2/$2',
    // The engine that the demo runs on; the preset has an older one.
    '^(lwc|@lwc/engine-dom)$': join(dirname(engine), 'index.cjs'),
  },
  transformIgnorePatterns: [
    '/node_modules/(?!.*@lwc/state|.*@salesforce/(sfdx-)?lwc-jest/src/lightning-stubs|lightning-base-components/)',
  ],
};
