import type { Vendor } from './record';

/** The reader's ways to a field. The names are stable: stored signals and reports hold them. */
interface Probes {
  salesforce:
    | 'target-name'
    | 'field-label'
    | 'dynamic-form'
    | 'output-root'
    | 'highlights'
    | 'classic';
  hubspot:
    | 'sidebar-row'
    | 'property-input'
    | 'highlight'
    | 'all-properties'
    | 'legacy'
    | 'middle-card';
}

/** A way to a field, with its CRM: "salesforce/target-name". */
export type ProbeName = { [V in Vendor]: `${V}/${Probes[V]}` }[Vendor];
