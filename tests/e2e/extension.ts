import { fileURLToPath } from 'node:url';

/** The extension built with the sample card, whose texts no writer edits. */
export const EXTENSION = fileURLToPath(new URL('../../.cache/sample-extension', import.meta.url));
