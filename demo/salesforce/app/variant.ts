import { variantAt } from '../../deals/variants';

/** How this document renders; a document never changes its host. */
export const variant = variantAt(location.hostname);
