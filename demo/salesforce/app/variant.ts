import { variantAt } from '../../deals/variants';

/** The variant that this document renders. */
export const variant = variantAt(location.hostname);
