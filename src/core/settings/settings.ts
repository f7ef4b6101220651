import type { Vendor } from '../deal/record';
import { fieldsOf } from '../text/unvalidated';
import { asRetention } from './retention';

/** What a rep or an admin can set. A fresh install has the {@link DEFAULTS}. */
export interface Settings {
  /**
   * The competitor fields, best first: API names, internal names, or labels. If a CRM has none, the default
   * field names are used.
   */
  readonly fields: Readonly<Record<Vendor, readonly string[]>>;
  /** Values to ignore, besides those that are ignored by default ("None", "--"). */
  readonly ignored: readonly string[];
  /** Whether the toolbar button shows the number of cards for the open deal while the panel is closed. */
  readonly badge: boolean;
  /** Whether to ask which wording to use before copying a disputed line. */
  readonly guard: boolean;
  /** Whether single keys are shortcuts. Speech input may type them by accident. */
  readonly keys: boolean;
  /** Whether a folder with the team's cards can be used. Only an admin can turn this off. */
  readonly teamFolder: boolean;
  /** For how many months after it was last seen a deal is remembered. */
  readonly retention: number;
}

/** A setting that is on or off. */
export type SwitchName = 'badge' | 'guard' | 'keys';

/** A setting that an admin can set by policy. */
export type SettingName = `fields.${Vendor}` | 'ignored' | 'retention' | 'teamFolder' | SwitchName;

export const DEFAULTS: Settings = {
  fields: { salesforce: [], hubspot: [] },
  ignored: [],
  badge: true,
  guard: true,
  keys: true,
  teamFolder: true,
  retention: 12,
};

/** The maximum number of names in a list, and of characters in a name. */
export const MAX_NAMES = 50;
export const MAX_NAME = 200;

/** Returns names trimmed and cut to {@link MAX_NAME}, without blanks or duplicates. */
function tidyNames(names: readonly string[]): readonly string[] {
  const tidy = names.map((name) => name.trim().slice(0, MAX_NAME));
  return [...new Set(tidy.filter((name) => name !== ''))];
}

/** Returns the names in a text with one name per line, ignoring blank lines. */
export function namesInLines(text: string): readonly string[] {
  return tidyNames(text.split(/\r?\n/));
}

/** Returns the names in an array of strings; undefined for any other value. */
function asNames(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string')) return undefined;
  return tidyNames(value).slice(0, MAX_NAMES);
}

function asBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** Returns settings from an unvalidated stored value, with defaults for anything missing or invalid. */
export function parseSettings(value: unknown): Settings {
  const { fields, ignored, badge, guard, keys, retention } = fieldsOf(value);
  const { salesforce, hubspot } = fieldsOf(fields);
  return {
    fields: { salesforce: asNames(salesforce) ?? [], hubspot: asNames(hubspot) ?? [] },
    ignored: asNames(ignored) ?? [],
    badge: asBoolean(badge) ?? DEFAULTS.badge,
    guard: asBoolean(guard) ?? DEFAULTS.guard,
    keys: asBoolean(keys) ?? DEFAULTS.keys,
    teamFolder: DEFAULTS.teamFolder,
    retention: asRetention(retention) ?? DEFAULTS.retention,
  };
}

/** The settings in effect, and which of them an admin's policy sets. */
export interface EffectiveSettings {
  readonly settings: Settings;
  readonly managed: ReadonlySet<SettingName>;
}

/**
 * Returns the settings in effect: a key set by policy overrides the one on this device.
 *
 * @param policy As described by `managed-settings.schema.json`. Invalid keys count as not set.
 */
export function applyPolicy(own: Settings, policy: unknown): EffectiveSettings {
  const given = fieldsOf(policy);
  const managed = new Set<SettingName>();
  function effective<Value>(name: SettingName, byPolicy: Value | undefined, ours: Value): Value {
    if (byPolicy === undefined) return ours;
    managed.add(name);
    return byPolicy;
  }
  const { salesforce, hubspot } = own.fields;
  return {
    settings: {
      fields: {
        salesforce: effective('fields.salesforce', asNames(given.salesforceFields), salesforce),
        hubspot: effective('fields.hubspot', asNames(given.hubspotFields), hubspot),
      },
      ignored: effective('ignored', asNames(given.ignoredValues), own.ignored),
      badge: effective('badge', asBoolean(given.badge), own.badge),
      guard: effective('guard', asBoolean(given.guard), own.guard),
      keys: effective('keys', asBoolean(given.keys), own.keys),
      teamFolder: effective('teamFolder', asBoolean(given.teamFolder), own.teamFolder),
      retention: effective('retention', asRetention(given.retentionMonths), own.retention),
    },
    managed,
  };
}
