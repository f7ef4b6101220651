import type { ReactNode } from 'react';
import { DEAL_NOUN, type Vendor } from '../../core/deal/record';
import { VENDOR_NAME } from '../../core/deal/vendor';
import { sentence } from '../deal/sentence';

/* No deal is open, or none can be read. */

export const openAnyDeal =
  'Open an Opportunity in Salesforce or a deal in HubSpot. The card for the deal’s competitor appears here automatically.';
export const openDeal: Readonly<Record<Vendor, string>> = {
  salesforce: 'Open an Opportunity to see its competitor’s card here.',
  hubspot: 'Open a deal to see its competitor’s card here.',
};
export const cannotRead = (vendor: Vendor) =>
  `Ringside can’t read this ${VENDOR_NAME[vendor]} page yet, probably because it was open before Ringside was installed or updated. Save any changes on the page, then reload it.`;
export const reloadPage = 'Reload the page';
export const connecting =
  'One moment. Right after Chrome starts, this can take up to 10 seconds. If nothing appears, reload the page next to this panel.';
export const browseCards = 'Or browse cards';
export const allOf = (count: number) => `All ${count} cards`;

/* A preview that doesn't link to its deal. */

export const onlyPreview = 'This is only a preview, so Ringside can’t tell which record it is.';
export const inPreview = 'in the preview';

/* A deal is open, and its competitor field can't be used. */

export const loading = 'The card appears once the page has loaded its fields.';

export const howToShowField: Readonly<Record<Vendor, readonly string[]>> = {
  salesforce: [
    'Open the Details tab and expand its sections.',
    'Not there? Ask your Salesforce admin to add it to the Opportunity page and give you read access (field-level security).',
  ],
  hubspot: [
    'Expand “About this deal” in the left sidebar.',
    'Not there? Add the property to “About this deal,” or ask your HubSpot admin to add it and give you view access.',
  ],
};
export const lookedFor = (isConfigured: boolean, names: ReactNode): ReactNode =>
  isConfigured
    ? sentence`Ringside looks only for these fields: ${names}`
    : sentence`Ringside looked for these fields: ${names}`;
export const moreFields = (count: number) => (count === 1 ? '1 more' : `${count} more`);
export const chooseField = 'Choose the field in settings';

export const enterCompetitor = (field: string, vendor: Vendor) =>
  sentence`Enter the competitor in ${field} on the ${DEAL_NOUN[vendor]} and save. Its card appears here automatically.`;
/** The field has a value such as "None". */
export const ifCompetitor = (field: string, vendor: Vendor) =>
  sentence`If you’re up against a competitor, enter it in ${field} on the ${DEAL_NOUN[vendor]} and save. Its card appears here automatically.`;
/** @param isEmpty Whether the field itself is empty, or has a value such as "None". */
export const otherFields = (count: number, isEmpty: boolean) => {
  if (isEmpty) {
    return count === 1 ? 'Another field names a competitor:' : 'Other fields name a competitor:';
  }
  return count === 1
    ? 'That isn’t a competitor, but another field names one:'
    : 'That isn’t a competitor, but other fields name one:';
};

export const noAccess = (vendor: Vendor) =>
  `The field is on the page, but you don’t have permission to see its value in ${VENDOR_NAME[vendor]}. Ringside sees only what you see.`;
/** @param field The field's name, or its label where it has none. */
export const askForAccess: Readonly<Record<Vendor, (field: ReactNode) => ReactNode>> = {
  salesforce: (field) =>
    sentence`Ask your Salesforce admin for read access to ${field} (field-level security).`,
  hubspot: (field) => sentence`Ask your HubSpot admin for view access to the ${field} property.`,
};

export const saveFirst = 'Save the record to see its card. Ringside reads only saved values.';

/* The page shows values that need the rep's decision. */

export const chooseCompetitor =
  'Ringside won’t guess which one is right. Reload the page, correct the wrong field, or pick a competitor here.';
export const fieldSays = (field: string, values: string) => sentence`${field} says “${values}”.`;
export const maybePreviousValue = (vendor: Vendor) =>
  `This may still be the previous ${DEAL_NOUN[vendor]}’s value. Reload the page if it doesn’t update.`;
export const yesIts = (card: string) => sentence`It’s ${card}`;
export const fieldAt = (field: string, location: string) => sentence`${field}, ${location}`;
export const show = (card: string) => sentence`Show ${card}`;

/* No card matches the competitor's name. */

/** @param field The field's label; undefined where the name comes from none. */
export const noCard = (name: string, field: string | undefined) =>
  field === undefined
    ? sentence`There’s no card yet for “${name}”.`
    : sentence`There’s no card yet for “${name}”, the name in ${field}.`;
/** The name is an alias of the no-decision card: "In-house". */
export const statusQuo = (name: string) =>
  sentence`“${name}” suggests the customer may not buy from anyone.`;
export const isItCard = (card: string) => sentence`Is it ${card}?`;
export const yesOnThisDeal = 'Yes, for this deal';

export const askForCard = 'Ask for a card';
export const orAskForCard = 'Or ask for a new card';
export const copyRequest = 'Click to copy, then send it to your marketing team';
/** A message to whoever writes the cards. @param deal Its name, if the page shows one. */
export const requestForCard = (name: string, deal: string | undefined, vendor: Vendor) =>
  `We don’t have a battlecard for ${name}, the competitor in ${deal || `an open ${DEAL_NOUN[vendor]}`}. Can you write one, or tell me which card covers it?`;
export const addFromFile = 'Have one in a file? Add it in settings';

/* Picking a card by hand. */

export const generalCard = 'Use a general card';
/** A card that the field makes less likely. */
export const orCard = (name: string) => sentence`Or use “${name}”`;
export const orGeneralCard = 'Or use a general card';
export const pickCard = 'Pick a card for this deal';
export const pickOtherCard = 'Or pick another card for this deal';
export const card = 'Card';
export const showCard = 'Show card';
