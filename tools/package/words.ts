/** Why Ringside needs each permission. */
export const PERMISSION_REASONS: Readonly<Record<string, string>> = {
  sidePanel: 'Shows the battlecard in the browser’s side panel, beside the deal',
  storage: 'Stores settings and a rep’s choices on this device, and reads the admin policy',
};

/** Why Ringside needs each host. */
export const HOST_REASONS: Readonly<Record<string, string>> = {
  'https://*.lightning.force.com/*': 'Reads the competitor field in Salesforce Lightning',
  'https://*.lightning.crmforce.mil/*': 'The same, in Salesforce’s US military cloud',
  'https://*.lightning.sfcrmapps.cn/*': 'The same, in Salesforce’s cloud in China',
  'https://*.lightning.force.com.mcas.ms/*':
    'The same, through the Microsoft Defender for Cloud Apps proxy',
  'https://*.my.salesforce.com/*': 'Reads the competitor field in Salesforce Classic',
  'https://*.hubspot.com/*': 'Reads the competitor field in HubSpot',
};

export const HELP = `Packages Ringside with your cards: npm run package -- OPTIONS

  --update-url URL   Where browsers will find updates.xml (https, http, or file). Adds a signed CRX,
                     updates.xml, and policies. Default: as in the last release.
  --key FILE         Your company's signing key; created if it's missing. Default: ringside.pem
  --out FOLDER       Where to put releases. Default: release
  --now              Take the version from the current time, not from the commit.
  --verify [FOLDER]  Package a release again in a fresh clone, and compare every file. Default: the last one

How to roll it out: docs/admin.md`;

export const WORDS = {
  uncommitted: 'Packaged from uncommitted changes, so nobody can package it again to compare.',
  next: (updateUrl: string) =>
    `Next: copy what’s in publish/ to where ${updateUrl} is. If it’s the first release, install it with a file in policies/.`,
  onlyForStores:
    'It can only be published in a store. To update browsers yourself, add --update-url URL.',
  newKey: (file: string) =>
    `Created the signing key ${file}. Keep a copy in a safe place: without it, you can’t update what you’ve rolled out.`,
  badVersion: (version: string) =>
    `The version in package.json must be three numbers up to 65535, such as 0.1.0, not "${version}".`,
  badUrl: (url: string) =>
    `Browsers can’t update from "${url}". Use a URL that starts with https:, http:, or file:, such as https://intranet.example/ringside/updates.xml.`,
  badKey: (file: string) => `${file} isn’t an RSA private key in PEM format without a password.`,
  exposedKey: (file: string) =>
    `Git would commit the new key ${file}. Choose a name that ends in .pem, or another folder.`,
  notNewer: (version: string, last: string) =>
    `This would be version ${version}, which is older than ${last}, and browsers never go back. If you made changes, check that they’re saved. To publish an older state again, add --now.`,
  noReason: (name: string) =>
    `The manifest asks for "${name}", but tools/package/words.ts gives no reason. Add one.`,
  noRelease: (folder: string) => `${folder} isn’t a release. Run npm run package first.`,
  wrongChecksum: (file: string) =>
    `${file} isn’t the file that was packaged: its checksum differs.`,
  notVerifiable: (version: string) =>
    `Version ${version} was packaged from uncommitted changes. Commit them, package, then verify.`,
  noEarlier: (version: string, folder: string) =>
    `The report of version ${version} compares it with an earlier release that isn’t at ${folder}. Copy that release there, then verify again.`,
  different: (files: readonly string[]) => `Not identical when packaged again: ${files.join(', ')}`,
  verified: (version: string, count: number, commit: string) =>
    `Version ${version}: packaged again from commit ${commit}, all ${count} files are identical, apart from the signature and the ID that the key decides.`,
} as const;
