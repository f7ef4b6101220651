/** The browser's major version: "156". Says "unknown" where it does not tell. */
export function chromeVersion(agent: string = navigator.userAgent): string {
  return /Chrom(?:e|ium)\/(\d+)/.exec(agent)?.[1] ?? 'unknown';
}
