import type { Vendor } from './record';

/** The probes with which the reader finds fields. Their names never change, because signals are stored with them. */
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

/** A probe with its CRM: "salesforce/target-name". */
export type ProbeName = { [V in Vendor]: `${V}/${Probes[V]}` }[Vendor];
