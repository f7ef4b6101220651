/** The hosts of one Lightning app, each of which renders it in its own way. */
export const SALESFORCE_VARIANTS = {
  /** Page layout under synthetic shadow, as in most orgs today. */
  standard: 'ringside-demo.lightning.force.com',
  /** Native shadow everywhere. */
  native: 'ringside-native.lightning.force.com',
  /** Synthetic shadow down to the field's host, native below it. */
  mixed: 'ringside-mixed.lightning.force.com',
  /** Dynamic Forms under synthetic shadow, with translated labels. */
  dynamic: 'ringside-dynamic.lightning.force.com',
  /** Page layout under synthetic shadow, in a console's tabs. */
  console: 'ringside-console.lightning.force.com',
} as const;

export type SalesforceVariant = keyof typeof SALESFORCE_VARIANTS;

const variants = Object.keys(SALESFORCE_VARIANTS) as SalesforceVariant[];

/** Returns the variant that a host renders; `standard` for an unknown host. */
export function variantAt(host: string): SalesforceVariant {
  return variants.find((variant) => SALESFORCE_VARIANTS[variant] === host) ?? 'standard';
}
