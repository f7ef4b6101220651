import type { Vendor } from '../deal/record';

/** What a rep or an admin can set. Every key has a value; {@link DEFAULTS} are those of a fresh install. */
export interface Settings {
  /**
   * The fields that name the rival, best first: API names, internal names or labels. With none for a
   * CRM, the names that orgs commonly use are looked for.
   */
  readonly fields: Readonly<Record<Vendor, readonly string[]>>;
  /** Values that name nobody, beside those that Ringside knows ("None", "--"). */
  readonly ignored: readonly string[];
  /** Whether the toolbar button counts the open deal's cards while the panel is closed. */
  readonly badge: boolean;
  /** Whether a disputed line asks which wording is meant before it is copied. */
  readonly guard: boolean;
  /** Whether single letters, digits and signs are commands. Who speaks to the computer types them unasked. */
  readonly keys: boolean;
}

/** A setting that is on or off. */
export type SwitchName = 'badge' | 'guard' | 'keys';

/** A setting that an admin can fix by policy. */
export type SettingName = `fields.${Vendor}` | 'ignored' | SwitchName;

export const DEFAULTS: Settings = {
  fields: { salesforce: [], hubspot: [] },
  ignored: [],
  badge: true,
  guard: true,
  keys: true,
};

/** The most names in one list, and the most characters in one of them. */
export const MAX_NAMES = 50;
export const MAX_NAME = 200;

/** Returns names trimmed and cut to {@link MAX_NAME}, without blank ones, each once. */
export function tidyNames(names: readonly string[]): readonly string[] {
  const tidy = names.map((name) => name.trim().slice(0, MAX_NAME));
  return [...new Set(tidy.filter((name) => name !== ''))];
}

/** Returns the names in a list of texts; nothing for any other value. */
function names(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string')) return undefined;
  return tidyNames(value).slice(0, MAX_NAMES);
}

function yesOrNo(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function shape(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/**
 * The settings as kept on this device, from a value that anybody may have written. What is
 * missing or not as it must be is taken from the defaults.
 */
export function parseSettings(value: unknown): Settings {
  const { fields, ignored, badge, guard, keys } = shape(value);
  const { salesforce, hubspot } = shape(fields);
  return {
    fields: { salesforce: names(salesforce) ?? [], hubspot: names(hubspot) ?? [] },
    ignored: names(ignored) ?? [],
    badge: yesOrNo(badge) ?? DEFAULTS.badge,
    guard: yesOrNo(guard) ?? DEFAULTS.guard,
    keys: yesOrNo(keys) ?? DEFAULTS.keys,
  };
}

/** Settings in force, and which of them an admin's policy has fixed. */
export interface EffectiveSettings {
  readonly settings: Settings;
  readonly managed: ReadonlySet<SettingName>;
}

/**
 * Lays an admin's policy over the settings of this device, key by key.
 *
 * @param policy Of the shape that `managed-settings.schema.json` describes; a key that is not as it
 *   must be counts as not set.
 */
export function applyPolicy(own: Settings, policy: unknown): EffectiveSettings {
  const given = shape(policy);
  const managed = new Set<SettingName>();
  function inForce<Value>(name: SettingName, fixed: Value | undefined, ours: Value): Value {
    if (fixed === undefined) return ours;
    managed.add(name);
    return fixed;
  }
  const { salesforce, hubspot } = own.fields;
  return {
    settings: {
      fields: {
        salesforce: inForce('fields.salesforce', names(given.salesforceFields), salesforce),
        hubspot: inForce('fields.hubspot', names(given.hubspotFields), hubspot),
      },
      ignored: inForce('ignored', names(given.ignoredValues), own.ignored),
      badge: inForce('badge', yesOrNo(given.badge), own.badge),
      guard: inForce('guard', yesOrNo(given.guard), own.guard),
      keys: inForce('keys', yesOrNo(given.keys), own.keys),
    },
    managed,
  };
}
