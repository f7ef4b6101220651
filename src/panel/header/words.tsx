import type { ReactNode } from 'react';
import { DEAL_NOUN, type Vendor } from '../../core/deal/record';
import type { PickedWhy, RivalsScreen } from '../../core/screen/screen';
import { VisuallyHidden } from '../../ui/text';
import { sentence } from '../deal/sentence';

export const skipToCard = 'Skip to the card';
export const appName = 'Ringside';
/** For a deal without a name. */
export const thisDeal = (vendor: Vendor) => `This ${DEAL_NOUN[vendor]}`;
export const search = 'Search';
export const searchHint = 'Search all cards';
export const searchHintWithKey = 'Search all cards (press /)';
export const help = 'Help';
export const helpHintWithKey = 'Help (press ?)';
/** @param vendor The CRM of the open deal, if there is one. */
export const back = (vendor: Vendor | undefined): ReactNode => (
  <>Back{vendor && <VisuallyHidden> to the {DEAL_NOUN[vendor]}</VisuallyHidden>}</>
);

export const competitorsInDeal = 'Competitors in this deal';
export const noCardYetSuffix = ' (no card yet)';
export const cardSections = 'Card sections';
export const previousSections = 'Previous sections';
export const moreSections = 'More sections';

/* Why this card is on screen, in one line. */

export const noCardYet = 'no card yet';
export const notACompetitor = 'not a competitor';
export const whyThisCard = 'Why this card?';
export const fromField = (field: string) => sentence`from ${field}`;
export const confirmedByYou = (name: string) => sentence`“${name}”, confirmed by you`;
/** @param field Its label; undefined for the competitor field. */
export const fieldSays = (value: string, field: string | undefined) =>
  field === undefined ? sentence`the field says “${value}”` : sentence`${field} says “${value}”`;
export const pickedByYou = 'Picked by you';
export const undo = 'Undo';
/** What the page showed when the rep picked the card. */
export const pickedBecause: Readonly<Record<PickedWhy['because'], string>> = {
  unknown: 'no card matches the field',
  empty: 'the field is empty',
  placeholder: 'the field has no competitor',
  further: 'another field names this competitor',
  'not-on-page': 'the field isn’t on this page',
  'no-permission': 'the field is hidden from you',
  ambiguous: 'fields on the page name different competitors',
  doubtful: 'the page may be out of date',
  editing: 'the field is being edited',
};
/** Said where the value isn't what the page shows now. */
export const lastValue: Readonly<Record<NonNullable<RivalsScreen['staleReason']>, string>> = {
  editing: 'The field is being edited. This is its saved value.',
  'out-of-sight': 'The field isn’t visible right now. This is its last known value.',
};

/* The details of why. */

export const field = 'Field';
export const internalFieldName: Readonly<Record<Vendor, string>> = {
  salesforce: 'API name',
  hubspot: 'Internal name',
};
export const value = 'Value';
export const found = 'Found';
export const matched = 'Matched';
export const matchedCardName = (name: string) => sentence`“${name}”, the card’s name`;
export const matchedAlias = (name: string, card: string) =>
  sentence`“${name}”, another name for ${card}`;
export const matchedConfirmed = (name: string, org: string) =>
  sentence`“${name}”, a name you confirmed for ${org}`;
export const card = 'Card';
export const alsoInField = 'Also in field';
export const quoted = (text: string) => sentence`“${text}”`;
export const undoConfirmed = (name: string, card: string) =>
  sentence`Undo: “${name}” isn’t ${card}`;
export const wrongField = 'Wrong field? Choose another in settings';
export const alwaysUseThisCard = 'Always use this card?';
