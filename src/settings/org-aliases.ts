import { fold } from '../core/match/fold';
import type { OrgAlias } from '../core/match/org-alias';

/** One key for each alias, so that two windows never overwrite each other's. */
const PREFIX = 'alias/';

/** What has been confirmed, by `orgKey`. */
export type OrgAliases = Readonly<Record<string, readonly OrgAlias[]>>;

/** The folded name ends the key: it holds no slash, which separates it from the org. */
function keyOf(org: string, value: string): string {
  return `${PREFIX}${org}/${fold(value)}`;
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
  await chrome.storage.local.set({ [keyOf(org, alias.value)]: alias });
}

export async function removeOrgAlias(org: string, value: string): Promise<void> {
  await chrome.storage.local.remove(keyOf(org, value));
}

/** Calls back when an alias was confirmed or taken back, in this window or any other. */
export function onOrgAliasesChanged(changed: () => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) changed();
  });
}
