import type { RecordRef, Vendor } from '../core/deal/record';
import type { Probe } from './candidate';

/** All that is known of one CRM: data and tiny functions. */
export interface CrmAdapter {
  readonly vendor: Vendor;
  /** The deal that the address names, or nothing. */
  recordAt(url: URL): RecordRef | undefined;
  /** Best first. */
  readonly probes: readonly Probe[];
  /** Matches the deal's name. */
  readonly dealName: string;
  /** Matches any field of an open deal: once one is rendered, the page is no longer just loading. */
  readonly anyField: string;
  /** Matches places whose fields are not the open deal's: dialogs, other objects' cards. */
  readonly elsewhere: string;
}
