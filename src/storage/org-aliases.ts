import { foldName } from '../core/match/fold';
import type { OrgAlias } from '../core/match/rival';

/** One key for each alias, so that two windows never overwrite each other's. */
const PREFIX = 'alias/';

/** What has been confirmed, by `orgKey`. */
export type OrgAliases = Readonly<Record<string, readonly OrgAlias[]>>;

/** The folded name ends the key: it holds no slash, which separates it from the org. */
function keyOf(org: string, value: string): string {
  return `${PREFIX}${org}/${foldName(value)}`;
}

/** Returns the keys of one name. Earlier versions folded some names to other keys. */
async function keysOf(org: string, value: string): Promise<readonly string[]> {
  const stored = Object.entries(await chrome.storage.local.get(null));
  const isSame = (alias: OrgAlias | undefined) =>
    alias !== undefined && foldName(alias.value) === foldName(value);
  return stored
    .filter(([key, each]) => key.startsWith(`${PREFIX}${org}/`) && isSame(parseAlias(each)))
    .map(([key]) => key);
}

function parseAlias(stored: unknown): OrgAlias | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { value, cardId } = stored as Partial<Record<keyof OrgAlias, unknown>>;
  return typeof value === 'string' && typeof cardId === 'string' ? { value, cardId } : undefined;
}

/** Rejects where the browser cannot read its storage. */
export async function loadOrgAliases(): Promise<OrgAliases> {
  const found: Record<string, OrgAlias[]> = {};
  for (const [key, stored] of Object.entries(await chrome.storage.local.get(null))) {
    const alias = key.startsWith(PREFIX) ? parseAlias(stored) : undefined;
    if (alias === undefined) continue;
    const org = key.slice(PREFIX.length, key.lastIndexOf('/'));
    found[org] = [...(found[org] ?? []), alias];
  }
  return found;
}

/** Rejects where the browser cannot keep it. */
export async function saveOrgAlias(org: string, alias: OrgAlias): Promise<void> {
  const key = keyOf(org, alias.value);
  const stale = (await keysOf(org, alias.value)).filter((each) => each !== key);
  await chrome.storage.local.set({ [key]: alias });
  if (stale.length > 0) await chrome.storage.local.remove(stale);
}

/** Rejects where the browser cannot write. */
export async function removeOrgAlias(org: string, value: string): Promise<void> {
  await chrome.storage.local.remove([...(await keysOf(org, value))]);
}

/** Calls back when an alias was confirmed or taken back, in this window or any other. */
export function onOrgAliasesChanged(changed: () => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  });
}
