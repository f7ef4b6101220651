import type { CardPurpose } from '../../core/card/card';
import type { ProbeName } from '../../core/deal/probe-name';
import { DEAL_NOUN, type Vendor } from '../../core/deal/record';
import { sentence } from './sentence';

type ByVendor = Readonly<Record<Vendor, string>>;

/* Titles of the screens, for their headings and for screen readers. Text from the page comes isolated. */

export const noDeal = 'No deal in this tab';
export const readingPage = 'Reading the page';
export const needsReload = 'Reload this page';
export const notADeal: ByVendor = {
  salesforce: 'This page isn’t an Opportunity',
  hubspot: 'This page isn’t a deal',
};
export const openToSeeCard = (vendor: Vendor) => `Open this ${DEAL_NOUN[vendor]} to see its card`;
export const readingDeal = (vendor: Vendor) => `Reading the ${DEAL_NOUN[vendor]}`;
export const noField = 'No competitor field on this page';
export const fieldEmpty = (field: string) => `${field} is empty`;
export const fieldSays = (value: string) => `The field says “${value}”`;
export const fieldHidden = (field: string) => `${field} is hidden from you`;
export const fieldBeingEdited = (field: string) => `${field} is being edited`;
export const differentCompetitors = 'Fields on this page name different competitors';
export const mayBeOutOfDate = 'This page may be out of date';
export const allCards = 'All cards';

/* What a screen reader announces where it isn't the title alone. */

export const noCardFor = (competitor: string) => `No card for ${competitor}`;
export const cardFromField = (card: string, field: string) => `${card}, from ${field}`;
export const cardPicked = (card: string) => `${card}, picked by you`;
export const cardBrowsed = (card: string, hasDeal: boolean) => `${card}. ${browsing(hasDeal)}`;

/** When to use a general card. */
export const purpose: Readonly<Record<CardPurpose, string>> = {
  'no-decision': 'For a customer who may not buy anything',
  'any-competitor': 'For a competitor you have no card for',
};

/** Above a card, or the list of all, that isn't the open deal's. */
export const browsing = (hasDeal: boolean) =>
  hasDeal ? 'Browsing all cards, not this deal’s' : 'Browsing with no deal open';

/** Where the reader found a field, and how it recognized it. */
export interface FoundField {
  readonly location: string;
  readonly by: string;
}

export const foundField: Readonly<Record<ProbeName, FoundField>> = {
  'salesforce/target-name': { location: 'in the record’s fields', by: 'its API name' },
  'salesforce/field-label': { location: 'in the record’s fields', by: 'its label' },
  'salesforce/dynamic-form': { location: 'in a field section of the page', by: 'its field ID' },
  'salesforce/output-root': { location: 'in the record’s fields', by: 'the label next to it' },
  'salesforce/highlights': { location: 'in the highlights panel', by: 'its label' },
  'salesforce/classic': { location: 'on the Classic detail page', by: 'its label' },
  'hubspot/sidebar-row': { location: 'in the left sidebar', by: 'its internal name' },
  'hubspot/property-input': { location: 'in the deal’s properties', by: 'its internal name' },
  'hubspot/highlight': { location: 'in the highlights at the top', by: 'its internal name' },
  'hubspot/all-properties': { location: 'in the list of all properties', by: 'its internal name' },
  'hubspot/legacy': {
    location: 'in the sidebar of the legacy record page',
    by: 'its internal name',
  },
  'hubspot/middle-card': { location: 'in a HubSpot card in the middle column', by: 'its label' },
};

/** For a way of finding fields that this version doesn't know. */
export const foundSomewhere: FoundField = { location: 'on the page', by: 'its name' };

export const foundBy = ({ location, by }: FoundField) => `${location}, by ${by}`;

export const moreValues = (count: number) => `and ${count} more`;

/* A name that always means one card, in the whole Salesforce org or HubSpot portal. */

export const hubspotPortal = (portal: string) => `HubSpot account ${portal}`;

export const alwaysInOrg: ByVendor = {
  salesforce: 'Yes, always in this org',
  hubspot: 'Yes, always in this account',
};

/** @param card Its name; undefined where the rep chooses among several. */
export const alwaysMeans = (value: string, card: string | undefined, vendor: Vendor, org: string) =>
  sentence`${<b>Always:</b>} show ${card ?? 'the card you pick'} for “${value}” on every ${DEAL_NOUN[vendor]} in ${org}. Saved in this browser; you can undo it anytime.`;

/* In the help, and before a deal is forgotten. */

export const remembered =
  'Ringside remembers what you chose, opened, copied, and entered on this deal, such as notes and answers, and where you stopped reading. It’s stored in this browser only.';
export const forgetDeal = 'Forget this deal';
export const forgetDealQuestion = {
  title: 'Forget this deal?',
  body: 'Ringside forgets everything about this deal, including your notes and which lines you copied. Competitor names you confirmed are kept. You can’t undo this.',
  confirm: forgetDeal,
  cancel: 'Cancel',
};
export const dealForgotten = 'Ringside no longer remembers this deal.';

export const fieldSetByAdmin = 'Your Ringside admin chose which competitor field to read.';
