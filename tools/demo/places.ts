/** Where the build of the extension lies; the folder a browser loads. */
export const EXTENSION = new URL('../../dist', import.meta.url).pathname;

/** Where the build of the demo CRM lies. */
export const DEMO = new URL('../../.cache/demo', import.meta.url).pathname;

/** Where `npm start` leaves its screenshots. */
export const ARTIFACTS = new URL('../../artifacts', import.meta.url).pathname;
