import type { RecordRef } from '../deal/record';

/** A name that people of one org write for a rival, confirmed by a rep: "Dagstar" is Dagster here. */
export interface OrgAlias {
  /** As it stood in the field when it was confirmed. */
  readonly value: string;
  readonly cardId: string;
}

/**
 * One text for one org: what is confirmed in a portal or org holds for all its deals and for no
 * other's. HubSpot's portals share their hosts, so the portal's number counts; a Salesforce org has a
 * host of its own.
 */
export function orgKey({ vendor, host, id }: RecordRef): string {
  return vendor === 'hubspot' ? `hubspot:${id.split('/')[0]}` : `salesforce:${host}`;
}
