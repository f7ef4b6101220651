import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { EXTENSION } from '../../tools/demo/places';

/* What ships is held against what is promised. Run `npm run build` first. */

const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(EXTENSION, file)).isFile(),
);
const read = (file: string): string => readFileSync(join(EXTENSION, file), 'utf8');
const manifest = JSON.parse(read('manifest.json'));
const scripts = files.filter((file) => file.endsWith('.js'));
const [reader = ''] = manifest.content_scripts[0].js;
const panelScripts = scripts.filter(
  (file) => file !== reader && !/background|service-worker/.test(file),
);

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
          "https://*.hubspot.com/*",
        ],
        "permissions": [
          "sidePanel",
          "storage",
        ],
      }
    `);
    expect(content_scripts).toHaveLength(1);
    const { matches, include_globs, all_frames, world } = content_scripts[0];
    expect({ matches, include_globs, all_frames, world }).toMatchInlineSnapshot(`
      {
        "all_frames": undefined,
        "include_globs": [
          "https://*.lightning.force.com/*",
          "https://app.hubspot.com/*",
          "https://app-*.hubspot.com/*",
        ],
        "matches": [
          "https://*.lightning.force.com/*",
          "https://*.hubspot.com/*",
        ],
        "world": undefined,
      }
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
        "permissions",
        "short_name",
        "side_panel",
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
      manifest.background.service_worker,
      ...manifest.content_scripts[0].js,
    ];
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
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
    for (const file of scripts) {
      expect(read(file), file).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/,
      );
    }
  });

  it('leaves schema library and Markdown parser at home', () => {
    for (const file of scripts) {
      expect(read(file), file).not.toMatch(/ZodError|\$ZodType|micromark|fromMarkdown|mdast/);
    }
  });

  it('the reader is one file of its own that never writes to the page', () => {
    const code = read(reader);
    expect(code).not.toMatch(/\bimport\b|\bexport\b/);
    expect(code).not.toMatch(
      /\.(append|appendChild|prepend|insertBefore|insertAdjacent\w+|replaceWith|replaceChildren|remove|setAttribute|removeAttribute|innerHTML|outerHTML|textContent|innerText|attachShadow|dispatchEvent|click|focus)\s*(\(|=[^=])/,
    );
  });
});

describe('sizes', () => {
  it('the reader is at most 10 kB', () => {
    expect(statSync(join(EXTENSION, reader)).size).toBeLessThanOrEqual(10_000);
  });

  it('the panel is at most 110 kB of JavaScript, gzipped', () => {
    const size = panelScripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    expect(size).toBeLessThanOrEqual(110_000);
    expect(size).toBeGreaterThan(60_000);
  });
});
