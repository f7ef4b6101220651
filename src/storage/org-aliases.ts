import { object, text as parseText } from '../bridge/parse';
import { foldName } from '../core/match/fold';
import type { OrgAlias } from '../core/match/rival';
import { readAll, STORED_KEYS, type StoredItems } from './stored-keys';

/** Each alias has its own key, so two windows never overwrite each other's. */
const PREFIX = STORED_KEYS.confirmedNames;

/** The confirmed names, by `orgKey`. */
export type OrgAliases = Readonly<Record<string, readonly OrgAlias[]>>;

/** The folded name ends the key: it contains no slash, which separates it from the org. */
function keyOf(org: string, value: string): string {
  return `${PREFIX}${org}/${foldName(value)}`;
}

const text = parseText(Number.POSITIVE_INFINITY);

const parseAlias = object<OrgAlias>({ value: text, cardId: text });

/**
 * Returns the confirmed names of all orgs. Names that an earlier version folded differently are moved
 * to their current key. Rejects if the browser can't read its storage.
 */
export async function loadOrgAliases(
  stored: Promise<StoredItems> = readAll(),
): Promise<OrgAliases> {
  const all = await stored;
  const found: Record<string, OrgAlias[]> = {};
  const moved: Record<string, OrgAlias> = {};
  const stale: string[] = [];
  for (const [key, value] of Object.entries(all)) {
    const alias = key.startsWith(PREFIX) ? parseAlias(value) : undefined;
    if (alias === undefined) continue;
    const org = key.slice(PREFIX.length, key.lastIndexOf('/'));
    const present = keyOf(org, alias.value);
    if (present !== key) {
      stale.push(key);
      if (present in all || present in moved) continue;
      moved[present] = alias;
    }
    found[org] = [...(found[org] ?? []), alias];
  }
  // Not awaited: if it fails, the next start tries again.
  if (stale.length > 0) void replace(stale, moved).catch(() => undefined);
  return found;
}

async function replace(stale: string[], moved: Readonly<Record<string, OrgAlias>>): Promise<void> {
  await chrome.storage.local.set(moved);
  await chrome.storage.local.remove(stale);
}

/** Saves a confirmed name. Rejects if the browser can't store it. */
export async function saveOrgAlias(org: string, alias: OrgAlias): Promise<void> {
  await chrome.storage.local.set({ [keyOf(org, alias.value)]: alias });
}

/** Removes a confirmed name. Rejects if the browser can't remove it. */
export async function removeOrgAlias(org: string, value: string): Promise<void> {
  await chrome.storage.local.remove(keyOf(org, value));
}
