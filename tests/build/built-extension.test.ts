import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import managedSchema from '../../src/storage/managed-settings.schema.json' with { type: 'json' };
import { EXTENSION } from '../../tools/demo/paths';

/* Checks the build in dist/. Run `npm run build` first. */

const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(EXTENSION, file)).isFile(),
);
const read = (file: string): string => readFileSync(join(EXTENSION, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const scripts = files.filter((file) => file.endsWith('.js'));
const readers: readonly string[] = manifest.content_scripts.flatMap(
  ({ js }: { js: string[] }) => js,
);

/** Matches static imports. */
const STATIC_IMPORT = /\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;
/** Matches static and dynamic imports. */
const ANY_IMPORT = /\b(?:from|import)\s*\(?["'`](\.[^"'`]+)["'`]/g;

/** Returns a script and everything that it imports, directly or not. */
function withImports(
  file: string,
  imports = STATIC_IMPORT,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of read(file).matchAll(imports)) {
    withImports(join(dirname(file), path), imports, found);
  }
  return found;
}

/** Matches the scripts and preloaded modules of a page. */
const PAGE_SCRIPT = /<(?:script[^>]+src|link rel="modulepreload"[^>]+href)="\/([^"]+)"/g;

/** Returns the scripts that a page loads when it opens. With `ANY_IMPORT`, includes those it can load later. */
function scriptsOf(page: string, imports = STATIC_IMPORT): readonly string[] {
  const named = [...read(page).matchAll(PAGE_SCRIPT)].map(([, file = '']) => file);
  return [...new Set(named.flatMap((file) => [...withImports(file, imports)]))];
}

/** Matches the schema library and the Markdown parser by strings that survive minification. */
const PARSERS = /ZodError|\$ZodType|micromark|codeFenced|fencedCode|InvalidNumberFormat/;

/** Matches the importer by one of its messages. */
const IMPORTER = /clear which competitor/;

function gzipped(all: readonly string[]): number {
  return all.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
}

describe('the manifest', () => {
  it('requests only these permissions, hosts, and scripts', () => {
    const { permissions, host_permissions, content_scripts, content_security_policy } = manifest;
    expect({ permissions, host_permissions, content_security_policy }).toMatchInlineSnapshot(`
      {
        "content_security_policy": {
          "extension_pages": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        },
        "host_permissions": [
          "https://*.lightning.force.com/*",
          "https://*.lightning.crmforce.mil/*",
          "https://*.lightning.sfcrmapps.cn/*",
          "https://*.lightning.force.com.mcas.ms/*",
          "https://*.my.salesforce.com/*",
          "https://*.hubspot.com/*",
        ],
        "permissions": [
          "sidePanel",
          "storage",
        ],
      }
    `);
    const scopes = content_scripts.map(
      ({ js, matches, include_globs, all_frames, world }: Record<string, unknown>) => ({
        js,
        matches,
        include_globs,
        all_frames,
        world,
      }),
    );
    expect(scopes).toMatchInlineSnapshot(`
      [
        {
          "all_frames": undefined,
          "include_globs": undefined,
          "js": [
            "src/reader/salesforce.js",
          ],
          "matches": [
            "https://*.lightning.force.com/*",
            "https://*.lightning.crmforce.mil/*",
            "https://*.lightning.sfcrmapps.cn/*",
            "https://*.lightning.force.com.mcas.ms/*",
            "https://*.my.salesforce.com/*",
          ],
          "world": undefined,
        },
        {
          "all_frames": undefined,
          "include_globs": [
            "https://app.hubspot.com/*",
            "https://app-*.hubspot.com/*",
          ],
          "js": [
            "src/reader/hubspot.js",
          ],
          "matches": [
            "https://*.hubspot.com/*",
          ],
          "world": undefined,
        },
      ]
    `);
  });

  it('has only these keys', () => {
    expect(Object.keys(manifest).sort()).toMatchInlineSnapshot(`
      [
        "action",
        "background",
        "commands",
        "content_scripts",
        "content_security_policy",
        "description",
        "host_permissions",
        "icons",
        "manifest_version",
        "minimum_chrome_version",
        "name",
        "options_ui",
        "permissions",
        "short_name",
        "side_panel",
        "storage",
        "version",
      ]
    `);
  });

  it('has a description that the stores accept', () => {
    expect(manifest.description.length).toBeLessThanOrEqual(132);
  });

  it("has the package's version", () => {
    expect(manifest.version).toBe(packageJson.version);
  });

  it('refers only to existing files', () => {
    const named = [
      ...Object.values<string>(manifest.icons),
      ...Object.values<string>(manifest.action.default_icon),
      manifest.side_panel.default_path,
      manifest.options_ui.page,
      manifest.storage.managed_schema,
      manifest.background.service_worker,
      ...readers,
    ];
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('the schema of the admin policy', () => {
  it('is the one that settings are checked with', () => {
    expect(JSON.parse(read(manifest.storage.managed_schema))).toEqual(managedSchema);
  });
});

describe('the code', () => {
  it('comes only from the package', () => {
    for (const file of scripts) {
      const code = read(file);
      expect(code, file).not.toMatch(/import\(\s*["'`]https?:/);
      expect(code, file).not.toMatch(/\beval\(|new Function\(/);
    }
    for (const file of files.filter((each) => each.endsWith('.html'))) {
      expect(read(file), file).not.toMatch(/(src|href)="https?:/);
      expect(read(file), file).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });

  it('makes no network requests', () => {
    // Libraries can have methods called fetch: defined as `fetch(key) {`, called as `index.fetch(key)`.
    const request =
      /(?<![.\w$])fetch\((?![^()]*\)\s*\{)|\b(?:window|self|globalThis)\.fetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    for (const file of scripts) expect(read(file), file).not.toMatch(request);
  });

  it('loads the schema library, the Markdown parser, and the importer only on demand', () => {
    const pages = [manifest.side_panel.default_path, manifest.options_ui.page];
    const atStart = new Set([
      ...pages.flatMap((page) => scriptsOf(page)),
      ...withImports(manifest.background.service_worker, ANY_IMPORT),
      ...readers,
    ]);
    const parsers = scripts.filter((file) => PARSERS.test(read(file)));
    expect(parsers.filter((file) => atStart.has(file))).toEqual([]);
    // Makes sure that the build contains them, and that the settings page can load each of them.
    expect(parsers.length).toBeGreaterThan(0);
    const settings = scriptsOf(manifest.options_ui.page, ANY_IMPORT);
    expect(parsers.filter((file) => !settings.includes(file))).toEqual([]);
  });

  it('never loads the importer in the panel', () => {
    const panel = scriptsOf(manifest.side_panel.default_path, ANY_IMPORT);
    const importer = scripts.filter((file) => IMPORTER.test(read(file)));
    expect(importer).toHaveLength(1);
    expect(panel).not.toContain(importer[0]);
  });

  it('has a compile hint in every script of the panel', () => {
    const panel = scriptsOf(manifest.side_panel.default_path);
    const withoutHint = panel.filter(
      (file) => !read(file).startsWith('//# allFunctionsCalledOnLoad\n'),
    );
    // Data has no functions, and the bundler's runtime is called immediately.
    expect(withoutHint.map((file) => file.replace(/^.*\/|-[\w-]{8}\.js$/g, '')).sort()).toEqual([
      'cards',
      'rolldown-runtime',
    ]);
  });

  it('has no dynamic imports in the worker, which does not support them', () => {
    const worker = manifest.background.service_worker;
    expect([...withImports(worker, ANY_IMPORT)]).toEqual([...withImports(worker)]);
  });

  it.each(readers)('has no imports and no writes to the page in %s', (reader) => {
    const code = read(reader);
    expect(code).not.toMatch(/\bimport\b|\bexport\b/);
    expect(code).not.toMatch(
      /\.(append|appendChild|prepend|insertBefore|insertAdjacent\w+|replaceWith|replaceChildren|remove|setAttribute|removeAttribute|innerHTML|outerHTML|textContent|innerText|attachShadow|dispatchEvent|click|focus)\s*(\(|=[^=])/,
    );
  });
});

describe('sizes', () => {
  it.each(readers)('%s is at most 37 kB, 14.5 kB compressed', (reader) => {
    expect(statSync(join(EXTENSION, reader)).size).toBeLessThanOrEqual(37_000);
    expect(gzipSync(read(reader)).length).toBeLessThanOrEqual(14_500);
  });

  it('the panel loads at most 140.1 kB of gzipped JavaScript when it opens, plus the cards', () => {
    const all = scriptsOf(manifest.side_panel.default_path);
    // Cards are data, so their size isn't limited.
    const code = all.filter((file) => !/\/cards-[\w-]+\.js$/.test(file));
    expect(code).toHaveLength(all.length - 1);
    const size = gzipped(code);
    expect(size).toBeLessThanOrEqual(140_100);
    expect(size).toBeGreaterThan(60_000);
  });

  it('the settings page loads at most 109.1 kB of gzipped JavaScript, most of it shared with the panel', () => {
    const settings = scriptsOf(manifest.options_ui.page);
    const panel = scriptsOf(manifest.side_panel.default_path);
    expect(gzipped(settings)).toBeLessThanOrEqual(109_100);
    expect(gzipped(settings)).toBeGreaterThan(60_000);
    const own = settings.filter((file) => !panel.includes(file));
    expect(gzipped(own)).toBeLessThanOrEqual(15_500);
  });

  it('the worker is at most 36.2 kB', () => {
    const worker = [...withImports(manifest.background.service_worker)];
    const size = worker.reduce((sum, file) => sum + statSync(join(EXTENSION, file)).size, 0);
    expect(size).toBeLessThanOrEqual(36_200);
    expect(size).toBeGreaterThan(5_000);
  });
});
