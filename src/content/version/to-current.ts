import { CURRENT_VERSION, MIGRATIONS, type Migration, type RawCard } from './migrations';

/** A parsed file after its version was checked. */
export type Versioned =
  | { readonly kind: 'current'; readonly card: unknown }
  | {
      readonly kind: 'migrated';
      readonly card: RawCard;
      readonly from: number;
      readonly steps: readonly string[];
    }
  | { readonly kind: 'newer'; readonly version: number }
  /** `version` isn't a version number. */
  | { readonly kind: 'not-a-version'; readonly found: unknown };

function isRecord(value: unknown): value is RawCard {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the card with `version` as its first key after `$schema`. */
function withVersion({ $schema, version: _, ...rest }: RawCard, version: number): RawCard {
  return { ...($schema === undefined ? {} : { $schema }), version, ...rest };
}

/**
 * Migrates a parsed card file to the version that this build reads. A value that isn't an object is
 * returned as is, for the schema to reject.
 *
 * @param migrations One for each version before the current one, in order, without gaps.
 */
export function toCurrentVersion(
  value: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  current: number = CURRENT_VERSION,
): Versioned {
  if (!isRecord(value)) return { kind: 'current', card: value };
  const { version = 0 } = value;
  if (version === current) return { kind: 'current', card: value };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    return { kind: 'not-a-version', found: version };
  }
  if (version > current) return { kind: 'newer', version };
  const steps = migrations.filter(({ from }) => from >= version);
  const card = steps.reduce<RawCard>(
    (before, { from, migrate }) => withVersion(migrate(before), from + 1),
    value,
  );
  return { kind: 'migrated', card, from: version, steps: steps.map(({ what }) => what) };
}
