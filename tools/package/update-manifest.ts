import { escapeHtml } from '../../src/core/text/escape-html';
import { PackageError } from './package-error';
import { WORDS } from './words';

/**
 * Returns the URL of the update manifest.
 *
 * @param given The URL of the manifest (`….xml`) or of its folder.
 * @throws {PackageError} if browsers can't update from it.
 */
export function updateManifestUrl(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !['https:', 'http:', 'file:'].includes(url.protocol)) {
    throw new PackageError(WORDS.badUrl(given));
  }
  if (!url.pathname.endsWith('.xml')) url.pathname = url.pathname.replace(/\/?$/, '/updates.xml');
  return url.href;
}

/** Returns the XML in which browsers find the newest version. */
export function updateManifest(id: string, version: string, crxUrl: string, oldestChrome: string) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escapeHtml(crxUrl)}" version="${version}" prodversionmin="${oldestChrome}"/>
  </app>
</gupdate>
`;
}
