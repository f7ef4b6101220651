/** One Lightning app, rendered in five ways; the host's name says which. */
export const SALESFORCE_VARIANTS = {
  /** Page layout under synthetic shadow: what most orgs see today. */
  standard: 'ringside-demo.lightning.force.com',
  /** Native shadow everywhere. */
  native: 'ringside-native.lightning.force.com',
  /** Synthetic shadow down to the field's host, native from there on. */
  mixed: 'ringside-mixed.lightning.force.com',
  /** Dynamic Forms under synthetic shadow, with translated labels. */
  dynamic: 'ringside-dynamic.lightning.force.com',
  /** Page layout under synthetic shadow, in a console's tabs. */
  console: 'ringside-console.lightning.force.com',
} as const;

export type SalesforceVariant = keyof typeof SALESFORCE_VARIANTS;

const variants = Object.keys(SALESFORCE_VARIANTS) as SalesforceVariant[];

/** What a host renders; any other host renders what most orgs see. */
export function variantAt(host: string): SalesforceVariant {
  return variants.find((variant) => SALESFORCE_VARIANTS[variant] === host) ?? 'standard';
}
