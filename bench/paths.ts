import { fileURLToPath } from 'node:url';

/** Builds of the bench's own: `dist/` and the demo of a running test are left alone. */
export const RINGSIDE = fileURLToPath(new URL('../.cache/bench/ringside', import.meta.url));
export const DEMO = fileURLToPath(new URL('../.cache/bench/demo', import.meta.url));

/** Where the figures are left for a machine to read. */
export const RESULTS = fileURLToPath(new URL('../artifacts/bench.json', import.meta.url));
