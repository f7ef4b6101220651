import { fileURLToPath } from 'node:url';

/** Where the build of the extension lies; the folder a browser loads. */
export const EXTENSION = fileURLToPath(new URL('../../dist', import.meta.url));

/** Where the build of the demo CRM lies. */
export const DEMO = fileURLToPath(new URL('../../.cache/demo', import.meta.url));

/** Where `npm start` leaves its screenshots. */
export const ARTIFACTS = fileURLToPath(new URL('../../artifacts', import.meta.url));
