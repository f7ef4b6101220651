import { execFileSync } from 'node:child_process';
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  verify,
} from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { parse } from 'jsonc-parser';
import { afterEach, describe, expect, it } from 'vitest';
import schema from '../../src/storage/managed-settings.schema.json' with { type: 'json' };
import { extensionId, signCrx, signingKey, zipOfCrx } from '../../tools/package/crx';
import { zip } from '../../tools/package/file-set';
import { policyFiles } from '../../tools/package/policies';
import { cardChanges, releaseChanges } from '../../tools/package/release-changes';
import { releaseFacts } from '../../tools/package/release-facts';
import { releaseVersion } from '../../tools/package/release-version';
import { reviewerReport } from '../../tools/package/reviewer-report';
import { updateManifest, updateManifestUrl } from '../../tools/package/update-manifest';
import { verifyRelease } from '../../tools/package/verify-release';
import { isThorough } from '../effort';

describe('the version', () => {
  const parts = (version: string) => version.split('.').map(Number);

  it('is valid in Chrome, and higher whenever it is later', () => {
    const time = fc.date({
      min: new Date('2026-11-28'),
      max: new Date('2149-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(time, fc.integer({ min: 2000, max: 10 ** 10 }), (earlier, difference) => {
        const later = new Date(earlier.getTime() + difference);
        const [one, other] = [releaseVersion('0.1.0', earlier), releaseVersion('0.1.0', later)];
        expect(one).toMatch(/^(?:(?:0|[1-9]\d*)\.){3}(?:0|[1-9]\d*)$/);
        expect(Math.max(...parts(one))).toBeLessThanOrEqual(65_535);
        const changed = parts(one).findIndex((part, index) => part !== parts(other)[index]);
        expect(parts(one)[changed]).toBeLessThan(parts(other)[changed] ?? 0);
      }),
    );
  });

  it.each(['1', '1.2', 'next', '70000.0.0'])('can’t be made from "%s"', (version) => {
    expect(() => releaseVersion(version, new Date())).toThrow('package.json');
  });
});

describe('the update manifest', () => {
  it.each([
    ['https://intranet.example/ringside', 'https://intranet.example/ringside/updates.xml'],
    ['https://intranet.example/ringside/', 'https://intranet.example/ringside/updates.xml'],
    ['http://10.0.0.1/cards.xml', 'http://10.0.0.1/cards.xml'],
    ['file:///srv/ringside', 'file:///srv/ringside/updates.xml'],
    ['file://server/share/updates.xml', 'file://server/share/updates.xml'],
  ])('for %s is at %s', (given, url) => {
    expect(updateManifestUrl(given)).toBe(url);
  });

  it.each(['intranet.example/ringside', 'ftp://intranet.example/', '/srv/ringside'])(
    'can’t be at %s',
    (given) => {
      expect(() => updateManifestUrl(given)).toThrow('https:');
    },
  );

  it('names the ID, the version, and where the extension is', () => {
    expect(updateManifest('abc', '0.1.2.3', 'https://intranet.example/a&b.crx', '116')).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="abc">
    <updatecheck codebase="https://intranet.example/a&amp;b.crx" version="0.1.2.3" prodversionmin="116"/>
  </app>
</gupdate>
`,
    );
  });
});

describe('the zip', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('has the same bytes in every time zone', () => {
    const files = new Map([['manifest.json', strToU8('{}')]]);
    const zips = ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia'].map((each) => {
      process.env.TZ = each;
      return Buffer.from(zip(files)).toString('base64');
    });
    expect(new Set(zips).size).toBe(1);
    expect(Object.keys(unzipSync(zip(files)))).toEqual(['manifest.json']);
  });
});

describe('the signed extension', () => {
  it('has the signature and the ID of its key', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const content = zip(new Map([['manifest.json', strToU8('{}')]]));
    const crx = signCrx(content, privateKey);
    expect(Buffer.from(zipOfCrx(crx))).toEqual(Buffer.from(content));
    expect(extensionId(privateKey)).toMatch(/^[a-p]{32}$/);
    // The signature of 2048 bits comes before the field with the ID: a tag of three bytes and 19 more.
    const end = crx.length - content.length - 3 - 19;
    const signature = crx.subarray(end - 256, end);
    const signedData = crx.subarray(end + 4, end + 22);
    const length = Buffer.from([signedData.length, 0, 0, 0]);
    const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, content]);
    expect(verify('sha256', signed, createPublicKey(privateKey), signature)).toBe(true);
  });

  it('keeps its key', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ringside-key-'));
    const file = join(folder, 'keys/company.pem');
    const id = extensionId(signingKey(file, folder));
    expect(extensionId(signingKey(file, folder))).toBe(id);
    expect(extensionId(createPrivateKey(readFileSync(file)))).toBe(id);
    rmSync(folder, { recursive: true });
    // Creating a key takes seconds on a busy machine.
  }, 30_000);

  it('never has a new key that Git would commit', () => {
    expect(() => signingKey('content/company.key', '.')).toThrow('Git would commit');
  });

  it('never has a file that isn’t a key', () => {
    expect(() => signingKey('package.json', '.')).toThrow('RSA private key');
  });
});

describe('policies', () => {
  const id = 'abcdefghijklmnopabcdefghijklmnop';
  const url = 'https://intranet.example/ringside/updates.xml';
  const files = policyFiles(id, url, schema);
  const names = Object.keys(schema.properties);

  it.each(['chrome', 'edge'])(
    'for %s on Linux install it and can have every setting',
    (browser) => {
      const text = new TextDecoder().decode(files.get(`policies/${browser}-linux.json`));
      const asWritten = parse(text, [], { allowTrailingComma: true });
      expect(asWritten.ExtensionInstallForcelist).toEqual([`${id};${url}`]);
      expect(asWritten['3rdparty'].extensions).toEqual({ [id]: {} });
      const all = parse(text.replace(/\/\/ (?=")/g, ''), [], { allowTrailingComma: true });
      const settings = all['3rdparty'].extensions[id];
      expect(Object.keys(settings)).toEqual(names);
      for (const [name, { type }] of Object.entries(schema.properties)) {
        const value = settings[name];
        expect(Array.isArray(value) ? 'array' : typeof value, name).toBe(
          type.replace('integer', 'number'),
        );
      }
    },
  );

  it.each([
    ['chrome', String.raw`SOFTWARE\Policies\Google\Chrome`],
    ['edge', String.raw`SOFTWARE\Policies\Microsoft\Edge`],
  ])('for %s on Windows install it and explain every setting', (browser, key) => {
    const text = new TextDecoder('utf-16le').decode(files.get(`policies/${browser}-windows.reg`));
    const active = text.split('\r\n').filter((line) => line !== '' && !line.startsWith(';'));
    expect(active).toEqual([
      'Windows Registry Editor Version 5.00',
      `[HKEY_LOCAL_MACHINE\\${key}\\ExtensionInstallForcelist]`,
      `"1000"="${id};${url}"`,
    ]);
    expect(
      names.filter(
        (name) => !new RegExp(String.raw`^;(?:"${name}"=|\[.*\\${name}\])`, 'm').test(text),
      ),
    ).toEqual([]);
  });

  it.each(['chrome', 'edge'])('for %s on a Mac install it and explain every setting', (browser) => {
    const text = new TextDecoder().decode(files.get(`policies/${browser}-macos.mobileconfig`));
    expect(text.replace(/<!--.*?-->/gs, '')).toContain(
      `<array><string>${id};${url}</string></array>`,
    );
    expect(names.filter((name) => !text.includes(`<!-- <key>${name}</key>`))).toEqual([]);
  });

  it('are all in the admin guide', async () => {
    // To update the guide: npm run test:one -- tests/build/package.test.ts -u
    const guide = readFileSync('docs/admin.md', 'utf8');
    const rows = Object.entries(schema.properties).map(
      ([name, { description, type }]) => `| \`${name}\` | ${type} | ${description} |`,
    );
    const updated = guide.replace(
      /(?<=<!-- settings: [^>]*-->\n).*?(?=<!-- \/settings -->)/s,
      `\n${['| Setting | Type | What it does |', '| --- | --- | --- |', ...rows].join('\n')}\n\n`,
    );
    await expect(updated).toMatchFileSnapshot('../../docs/admin.md');
  });
});

describe('the report', () => {
  const manifest = {
    permissions: ['storage'],
    host_permissions: ['https://*.hubspot.com/*'],
    minimum_chrome_version: '116',
    content_security_policy: { extension_pages: "default-src 'none'" },
    storage: { managed_schema: 'schema.json' },
  };
  const files = (changed: object = {}, more: Readonly<Record<string, string>> = {}) =>
    new Map(
      Object.entries({
        'manifest.json': JSON.stringify({ ...manifest, ...changed }),
        'schema.json': '{"properties":{"badge":{}}}',
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    );
  const given = {
    version: '0.1.20785.1',
    commit: null,
    time: '2026-11-28T20:00:00.000Z',
    updateUrl: null,
    since: null,
  };
  const zod = { name: 'zod', version: '4.0.0', license: 'MIT', folder: '' };

  it('names exactly what differs from an earlier release', () => {
    const before = releaseFacts(given, files({}, { 'assets/cards.js': 'old', 'a.css': '' }), [zod]);
    const after = releaseFacts(
      { ...given, version: '0.1.20785.2', updateUrl: 'https://intranet.example/updates.xml' },
      files(
        { permissions: ['storage', 'sidePanel'], host_permissions: [] },
        { 'assets/cards.js': 'newer', 'b.css': '' },
      ),
      [{ ...zod, version: '4.0.1' }],
    );
    expect(releaseChanges(before, before)).toEqual([]);
    expect(releaseChanges(before, after).map((each) => each.replace(/SHA-256 \w+…/g, '#'))).toEqual(
      [
        'Permission added: `sidePanel`',
        'Host removed: `https://*.hubspot.com/*`',
        'Property changed: `update URL`: none → https://intranet.example/updates.xml',
        'Dependency changed: `zod`: 4.0.0, MIT → 4.0.1, MIT',
        'File removed: `a.css`',
        'File changed: `assets/cards.js`: 3 bytes, # → 5 bytes, #',
        'File added: `b.css`',
        expect.stringMatching(/^File changed: `manifest.json`/),
      ],
    );
  });

  it('shows how a card differs', () => {
    expect(cardChanges('tests/sample', 'tests/sample').size).toBe(0);
    const card = 'content/battlecards/dagster.json';
    const changed = mkdtempSync(join(tmpdir(), 'ringside-changed-'));
    cpSync('tests/sample', changed, { recursive: true });
    const file: unknown = JSON.parse(readFileSync(join(changed, card), 'utf8'), (key, value) =>
      key === 'text' ? `${value} Again.` : value,
    );
    writeFileSync(join(changed, card), JSON.stringify(file));
    const changes = cardChanges('tests/sample', changed);
    rmSync(changed, { recursive: true });
    expect([...changes.keys()]).toEqual([card]);
    const lines = changes.get(card)?.split('\n') ?? [];
    expect(lines).toHaveLength(41);
    expect(lines.some((line) => line.includes('Again'))).toBe(true);
  });

  it('can’t be written for a permission without a reason', () => {
    const asking = files({ permissions: ['tabs'] });
    const facts = releaseFacts(given, asking, []);
    expect(() => reviewerReport(facts, asking, [], new Map())).toThrow('"tabs"');
  });
});

it('can’t verify a release without the one that it’s compared with', () => {
  const out = mkdtempSync(join(tmpdir(), 'ringside-release-'));
  const text = JSON.stringify({
    version: '0.1.2.2',
    commit: 'x',
    time: '2026-11-28',
    since: '0.1.1.1',
  });
  const checksum = createHash('sha256').update(text).digest('hex');
  mkdirSync(join(out, '0.1.2.2'));
  writeFileSync(join(out, '0.1.2.2/release.json'), text);
  writeFileSync(join(out, '0.1.2.2/SHA256SUMS'), `${checksum}  release.json\n`);
  expect(() => verifyRelease('.', out)).toThrow(`isn’t at ${join(out, '0.1.1.1')}`);
  rmSync(out, { recursive: true });
});

const isCommitted = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) === '';

const whySkipped = isThorough
  ? isCommitted
    ? ''
    : ' (skipped: there are uncommitted changes)'
  : ' (skipped: only in npm run test:all)';

describe.skipIf(whySkipped !== '')(
  `a release of a commit${whySkipped}`,
  { timeout: 600_000 },
  () => {
    it('is identical when it’s packaged again in a fresh clone', () => {
      const out = mkdtempSync(join(tmpdir(), 'ringside-release-'));
      const run = (...options: readonly string[]) =>
        execFileSync('npm', ['run', 'package', '--', '--out', out, ...options], {
          encoding: 'utf8',
        });
      run('--key', join(out, 'key.pem'), '--update-url', 'https://intranet.example/ringside');
      expect(run('--verify')).toContain('are identical');
      rmSync(out, { recursive: true });
    });
  },
);
