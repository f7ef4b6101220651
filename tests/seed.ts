import * as fc from 'fast-check';

/*
 * Properties are asked of the same values on each run: what failed fails again, and what passes
 * here passes elsewhere. `npm run test:all` asks them of others, and says which.
 */

fc.configureGlobal({ seed: Number(import.meta.env.SEED) });
