import type { FileSet } from './file-set';
import { PackageError } from './package-error';
import type { ReleaseFacts } from './release-facts';
import { HOST_REASONS, PERMISSION_REASONS, WORDS } from './words';

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  return [head, head.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function withReasons(names: object, reasons: Readonly<Record<string, string>>) {
  return Object.keys(names).map((name) => {
    const reason = reasons[name];
    if (reason === undefined) throw new PackageError(WORDS.noReason(name));
    return [`\`${name}\``, reason];
  });
}

/** The groups of files by their names. The first that matches counts. */
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['Scripts in CRM pages', /^src\/reader\//],
  ['Battlecards', /(?:\/cards|card-files)\.js$/],
  ['Code of the panel, the settings page, and the service worker', /\.js$/],
  ['Styles', /\.css$/],
  ['Pages, icons, manifest, and policy schema', /./],
];

function fileGroups(files: FileSet): readonly (readonly string[])[] {
  return GROUPS.map(([group]) => {
    const sizes = [...files]
      .filter(([name]) => GROUPS.find(([, pattern]) => pattern.test(name))?.[0] === group)
      .map(([, bytes]) => bytes.length);
    const sum = sizes.reduce((total, size) => total + size, 0);
    return [group, String(sizes.length), sum.toLocaleString('en-US')];
  });
}

function comparison(
  since: string | null,
  changes: readonly string[],
  cards: ReadonlyMap<string, string>,
): string {
  if (since === null) return '## Changes\n\nThere’s no earlier release to compare with.';
  const diffs = [...cards].map(([file, text]) => `\`${file}\`:\n\n\`\`\`\`text\n${text}\n\`\`\`\``);
  const list = changes.length > 0 ? changes.map((each) => `- ${each}`).join('\n') : 'None.';
  return [`## Changes since ${since}`, list, ...diffs].join('\n\n');
}

/**
 * Returns the report for a security reviewer, in Markdown.
 *
 * @param changes What differs from an earlier release; `cards` has the differences of each card.
 * @throws {PackageError} if the manifest asks for something without a reason.
 */
export function reviewerReport(
  facts: ReleaseFacts,
  files: FileSet,
  changes: readonly string[],
  cards: ReadonlyMap<string, string>,
): string {
  const { version, commit, time, updateUrl, since, contents } = facts;
  const { Permission, Host, Property, Dependency, 'Stored key': stored } = contents;
  const keys = Object.keys(stored).map((key) => `\`${key.replace(/\/$/, '/…')}\``);
  const packages = Object.entries(Dependency).map(
    ([name, text]) => `${name} ${text.replace(/,.*/, '')}`,
  );
  return `# Ringside ${version}

Version of ${time.slice(0, 16).replace('T', ', ')} UTC, for Chrome and Edge ${Property['oldest Chrome']} or newer. ${commit === null ? WORDS.uncommitted : `Packaged from commit \`${commit}\`.`}

${comparison(since, changes, cards)}

## Permissions

${table([['Permission or host', 'Reason'], ...withReasons(Permission, PERMISSION_REASONS), ...withReasons(Host, HOST_REASONS)])}

Content security policy of all extension pages: \`${Property['content security policy']}\`

${updateUrl === null ? 'Updates come from the store.' : `The browser checks for updates at \`${updateUrl}\`.`} The extension itself makes no network requests.

## Stored on the device

${keys.join(', ')}. PRIVACY.md explains each key.

## Contents

${table([['Group', 'Files', 'Bytes'], ...fileGroups(files)])}

Code of these packages is included (licenses in LICENSES.txt, details in sbom.json): ${packages.join(', ')}.
`;
}
