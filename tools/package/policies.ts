import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { escapeHtml } from '../../src/core/text/escape-html';
import type { FileSet } from './file-set';

/** The schema of the admin policy. */
export interface PolicySchema {
  readonly properties: Readonly<Record<string, Record<'title' | 'description' | 'type', string>>>;
}

/** A setting with an example of its value. */
interface Setting {
  readonly name: string;
  readonly note: string;
  readonly example: boolean | number | readonly string[];
}

/** Where each browser looks for policies. */
const BROWSERS = {
  chrome: {
    linux: '/etc/opt/chrome/policies/managed/ (for Chromium, /etc/chromium/policies/managed/)',
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
  },
  edge: {
    linux: '/etc/opt/edge/policies/managed/',
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
  },
} as const;

type Browser = (typeof BROWSERS)[keyof typeof BROWSERS];

function settingsIn({ properties }: PolicySchema): readonly Setting[] {
  return Object.entries(properties).map(([name, { title, description, type }]) => {
    const example = type === 'array' ? ['First', 'Second'] : type === 'boolean' ? true : 12;
    return { name, note: `${title}: ${description}`, example };
  });
}

function linuxJson(browser: Browser, id: string, forced: string, settings: readonly Setting[]) {
  const optional = settings.map(
    ({ name, note, example }) =>
      `        // ${note}\n        // "${name}": ${JSON.stringify(example)},`,
  );
  return `// For ${browser.linux}
// The browser takes each list from one file only. If another file has this list, add the entry there.
{
  "ExtensionInstallForcelist": [${JSON.stringify(forced)}],
  "3rdparty": {
    "extensions": {
      "${id}": {
        // Settings. All are optional; to use one, remove the // before it.
${optional.join('\n')}
      }
    }
  }
}
`;
}

function windowsReg(
  { registry }: Browser,
  id: string,
  forced: string,
  settings: readonly Setting[],
) {
  const key = `${registry}\\3rdparty\\extensions\\${id}\\policy`;
  const optional = settings.map(({ name, note, example }) => {
    const lines =
      typeof example === 'object'
        ? [`[${key}\\${name}]`, ...example.map((each, index) => `"${index + 1}"="${each}"`)]
        : [`[${key}]`, `"${name}"=dword:${Number(example).toString(16).padStart(8, '0')}`];
    return [`; ${note}`, ...lines.map((line) => `;${line}`)].join('\n');
  });
  const text = `Windows Registry Editor Version 5.00

; If this list already has a value named 1000, choose another number.
[${registry}\\ExtensionInstallForcelist]
"1000"="${forced}"

; Settings. All are optional; to use one, remove the ; before its lines.
${optional.join('\n')}
`;
  // The Registry Editor reads other characters than ASCII only in UTF-16 with a byte order mark.
  return Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`, 'utf16le');
}

function plistValue(value: Setting['example']): string {
  if (typeof value === 'object')
    return `<array>${value.map((each) => `<string>${escapeHtml(each)}</string>`).join('')}</array>`;
  return typeof value === 'boolean' ? `<${value}/>` : `<integer>${value}</integer>`;
}

/** Returns the start of a dictionary in a configuration profile. */
function payload(type: string, identifier: string, url: string): string {
  const hex = createHash('sha256').update(`${url} ${identifier}`).digest('hex');
  const uuid = hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-8$3-a$4-$5');
  return `<dict>
  <key>PayloadType</key><string>${type}</string>
  <key>PayloadIdentifier</key><string>${identifier}</string>
  <key>PayloadUUID</key><string>${uuid.toUpperCase()}</string>
  <key>PayloadVersion</key><integer>1</integer>
  <key>PayloadDisplayName</key><string>Ringside</string>`;
}

function macProfile({ domain }: Browser, id: string, forced: string, settings: readonly Setting[]) {
  const url = forced.slice(id.length);
  const optional = settings.map(
    ({ name, note, example }) =>
      // Two hyphens would end the comment.
      `  <!-- ${note.replaceAll('--', '- -')} -->\n  <!-- <key>${name}</key>${plistValue(example)} -->`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${payload('Configuration', `ringside.${domain}`, url)}
  <key>PayloadScope</key><string>System</string>
  <key>PayloadContent</key>
  <array>
${payload(domain, `ringside.${domain}.install`, url)}
  <key>ExtensionInstallForcelist</key>${plistValue([forced])}
</dict>
${payload(`${domain}.extensions.${id}`, `ringside.${domain}.settings`, url)}
  <!-- Settings. All are optional; to use one, remove the comment marks around it. -->
${optional.join('\n')}
</dict>
  </array>
</dict>
</plist>
`;
}

/** Returns policies that install Ringside in each browser on each system, with every setting explained. */
export function policyFiles(id: string, updateUrl: string, schema: PolicySchema): FileSet {
  const settings = settingsIn(schema);
  const forced = `${id};${updateUrl}`;
  return new Map(
    Object.entries(BROWSERS).flatMap(([name, browser]) => [
      [`policies/${name}-linux.json`, strToU8(linuxJson(browser, id, forced, settings))],
      [`policies/${name}-windows.reg`, windowsReg(browser, id, forced, settings)],
      [`policies/${name}-macos.mobileconfig`, strToU8(macProfile(browser, id, forced, settings))],
    ]),
  );
}
