import { fileURLToPath } from 'node:url';

/** The bench's own builds, so `dist/` and the demo of a running test aren't changed. */
export const RINGSIDE = fileURLToPath(new URL('../.cache/bench/ringside', import.meta.url));
export const DEMO = fileURLToPath(new URL('../.cache/bench/demo', import.meta.url));

/** The file for all measurements. */
export const RESULTS = fileURLToPath(new URL('../artifacts/bench.json', import.meta.url));
