import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import managedSchema from '../../src/storage/managed-settings.schema.json' with { type: 'json' };
import { EXTENSION } from '../../tools/demo/paths';

/* What ships is held against what is promised. Run `npm run build` first. */

const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(EXTENSION, file)).isFile(),
);
const read = (file: string): string => readFileSync(join(EXTENSION, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const scripts = files.filter((file) => file.endsWith('.js'));
const readers: readonly string[] = manifest.content_scripts.flatMap(
  ({ js }: { js: string[] }) => js,
);

/** What a script cannot begin without. */
const AT_START = /\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g;
/** The same, and what it loads when it is needed. */
const EVER = /\b(?:from|import)\s*\(?["'`](\.[^"'`]+)["'`]/g;

/** A script and all that it brings with it. */
function withImports(
  file: string,
  imports = AT_START,
  found: Set<string> = new Set(),
): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of read(file).matchAll(imports)) {
    withImports(join(dirname(file), path), imports, found);
  }
  return found;
}

/** A script of a page, and one that it has loaded before it asks for it. */
const IN_PAGE = /<(?:script[^>]+src|link rel="modulepreload"[^>]+href)="\/([^"]+)"/g;

/** The scripts that a page of ours loads as it opens; with `EVER`, those that it may load later too. */
function scriptsOf(page: string, imports = AT_START): readonly string[] {
  const named = [...read(page).matchAll(IN_PAGE)].map(([, file = '']) => file);
  return [...new Set(named.flatMap((file) => [...withImports(file, imports)]))];
}

/** What tells the code that parses, after its names are shortened: words of its own. */
const PARSERS = /ZodError|\$ZodType|micromark|codeFenced|fencedCode|InvalidNumberFormat/;

/** A sentence of the importer. */
const IMPORTER = /say which competitor it/;

function gzipped(all: readonly string[]): number {
  return all.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
}

describe('the manifest', () => {
  it('asks for no more than it says', () => {
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
    const where = content_scripts.map(
      ({ js, matches, include_globs, all_frames, world }: Record<string, unknown>) => ({
        js,
        matches,
        include_globs,
        all_frames,
        world,
      }),
    );
    expect(where).toMatchInlineSnapshot(`
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

  it('has no door but these', () => {
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

  it('bears the version of the package', () => {
    expect(manifest.version).toBe(packageJson.version);
  });

  it('names only files that are there', () => {
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

describe("the schema of an admin's policy", () => {
  it('is the one that the settings are held against', () => {
    expect(JSON.parse(read(manifest.storage.managed_schema))).toEqual(managedSchema);
  });
});

describe('the code', () => {
  it('is read from the package alone', () => {
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

  it('asks nobody over the network', () => {
    // A library's own method may be called fetch, too: defined as `fetch(key) {`, called as `index.fetch(key)`.
    const request =
      /(?<![.\w$])fetch\((?![^()]*\)\s*\{)|\b(?:window|self|globalThis)\.fetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    for (const file of scripts) expect(read(file), file).not.toMatch(request);
  });

  it('loads schema library, Markdown parser and importer when a file is chosen, and not before', () => {
    const pages = [manifest.side_panel.default_path, manifest.options_ui.page];
    const atStart = new Set([
      ...pages.flatMap((page) => scriptsOf(page)),
      ...withImports(manifest.background.service_worker, EVER),
      ...readers,
    ]);
    const parsers = scripts.filter((file) => PARSERS.test(read(file)));
    expect(parsers.filter((file) => atStart.has(file))).toEqual([]);
    // They are there, and the settings page reaches each of them: else this test would hold nothing.
    expect(parsers.length).toBeGreaterThan(0);
    const settings = scriptsOf(manifest.options_ui.page, EVER);
    expect(parsers.filter((file) => !settings.includes(file))).toEqual([]);
  });

  it('the panel can load the compiler of cards, and never the importer', () => {
    const panel = scriptsOf(manifest.side_panel.default_path, EVER);
    const importer = scripts.filter((file) => IMPORTER.test(read(file)));
    expect(importer).toHaveLength(1);
    expect(panel).not.toContain(importer[0]);
  });

  it('of the panel is compiled with its file, and kept so', () => {
    const panel = scriptsOf(manifest.side_panel.default_path);
    const lazy = panel.filter((file) => !read(file).startsWith('//# allFunctionsCalledOnLoad\n'));
    // Data has nothing to compile, and the bundler's own few lines are called at once.
    expect(lazy.map((file) => file.replace(/^.*\/|-[\w-]{8}\.js$/g, '')).sort()).toEqual([
      'cards',
      'rolldown-runtime',
    ]);
  });

  it('the worker loads nothing later: a worker cannot', () => {
    const worker = manifest.background.service_worker;
    expect([...withImports(worker, EVER)]).toEqual([...withImports(worker)]);
  });

  it.each(readers)('%s is one file of its own that never writes to the page', (reader) => {
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

  it('the panel is at most 128 kB of JavaScript, gzipped, beside the cards, as it opens', () => {
    const all = scriptsOf(manifest.side_panel.default_path);
    // Cards are data: they grow with what writers write, not with what we build.
    const code = all.filter((file) => !/\/cards-[\w-]+\.js$/.test(file));
    expect(code).toHaveLength(all.length - 1);
    const size = gzipped(code);
    expect(size).toBeLessThanOrEqual(128_000);
    expect(size).toBeGreaterThan(60_000);
  });

  it('the settings page is at most 100 kB of JavaScript, gzipped, most of it the panel’s too', () => {
    const settings = scriptsOf(manifest.options_ui.page);
    const panel = scriptsOf(manifest.side_panel.default_path);
    expect(gzipped(settings)).toBeLessThanOrEqual(100_000);
    expect(gzipped(settings)).toBeGreaterThan(60_000);
    const own = settings.filter((file) => !panel.includes(file));
    expect(gzipped(own)).toBeLessThanOrEqual(11_500);
  });

  it('the worker is at most 33 kB', () => {
    const worker = [...withImports(manifest.background.service_worker)];
    const size = worker.reduce((sum, file) => sum + statSync(join(EXTENSION, file)).size, 0);
    expect(size).toBeLessThanOrEqual(33_000);
    expect(size).toBeGreaterThan(5_000);
  });
});
