import * as fc from 'fast-check';

/*
 * By default, properties are checked with the same random values in each run, so failures can be reproduced.
 * `npm run test:all` uses a new seed and prints it.
 */

fc.configureGlobal({ seed: Number(import.meta.env.SEED) });
