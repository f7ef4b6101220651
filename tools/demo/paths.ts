import { fileURLToPath } from 'node:url';

/** The built extension: the folder that the browser loads. */
export const EXTENSION = fileURLToPath(new URL('../../dist', import.meta.url));

/** The built demo CRM. */
export const DEMO = fileURLToPath(new URL('../../.cache/demo', import.meta.url));

/** The folder for the screenshots of `npm start`. */
export const ARTIFACTS = fileURLToPath(new URL('../../artifacts', import.meta.url));
