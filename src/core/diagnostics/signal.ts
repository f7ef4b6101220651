import type { Vendor } from '../deal/record';

/**
 * A sign that the CRM's pages have changed: two independent ways to one field that should agree and do
 * not. Names of probes and structure only; never text from the page.
 * - `disagreement`: both ways found the field, with different values
 * - `primary-silent`: fields are on the page, another way found ours, the first way found none at all
 */
export interface Signal {
  readonly kind: 'disagreement' | 'primary-silent';
  readonly vendor: Vendor;
  readonly primary: string;
  readonly secondary: string;
  /** Tags and attribute names from the field upwards: `div[data-x] < records-record-layout-item[field-label]`. */
  readonly structure: string;
}
