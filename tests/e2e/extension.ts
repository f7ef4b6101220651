import { fileURLToPath } from 'node:url';

/** The extension built with the sample card, whose text writers don't edit. */
export const EXTENSION = fileURLToPath(new URL('../../.cache/sample-extension', import.meta.url));
