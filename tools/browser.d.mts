/** Finds a Chromium that loads unpacked extensions; see browser.mjs. */
export function findChromium(): Promise<string | undefined>;
