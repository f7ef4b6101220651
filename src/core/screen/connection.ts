import type { Reading } from '../deal/reading';
import type { Vendor } from '../deal/record';

/**
 * How the panel stands to the tab beside it.
 * - `no-crm`: the active tab is no page of a CRM we know
 * - `connecting`: a CRM page that has not answered yet
 * - `needs-reload`: a CRM page without a reader that we understand, as after an install or update
 * - `live`: the page answers; `reading` is its latest word
 */
export type Connection =
  | { readonly kind: 'no-crm' }
  | { readonly kind: 'connecting' }
  | { readonly kind: 'needs-reload'; readonly vendor: Vendor }
  | { readonly kind: 'live'; readonly reading: Reading };
