import type { Vendor } from '../../core/deal/record';
import { Isolate } from '../../ui/text';

export const title = 'Competitor field';
export const intro =
  'If your CRM uses a custom name for this field, add it here. Ringside then reads only the fields you list, and uses the first one that has a value.';

/** Confirms which fields Ringside reads from now on. */
export function fieldsSaved(crm: string, [first, ...others]: readonly string[]): string {
  if (first === undefined) return `In ${crm}, Ringside looks for commonly used names.`;
  if (others.length === 0) return `In ${crm}, Ringside reads the field “${first}”.`;
  const rest = others.length === 1 ? 'one other field' : `${others.length} other fields`;
  return `In ${crm}, Ringside reads the field “${first}” first, then ${rest}.`;
}

export const commonNames = 'Ringside looks for commonly used names.';
export const showCommonNames = (count: number) => `Show these ${count} names`;

export const fieldNames = (crm: string) => `${crm} fields, one per line`;
export const nameHint: Readonly<Record<Vendor, string>> = {
  salesforce: 'API name (such as Main_Competitor__c) or label',
  hubspot: 'Internal name (such as main_competitor) or label',
};
export const pickHeading = 'Not sure what it’s called?';
export const pickIntro =
  'In another tab, open a deal that has a competitor. Then pick the field from that page.';
export const pick = 'Pick it from a deal in another tab';
export const checkAgain = 'Check again';

export const checkingDeals = 'Checking the deals in your browser tabs…';
export const tabsNotListed = 'Couldn’t get the list of open tabs. Try again.';
export const noTab =
  'No Salesforce or HubSpot tab is open. Open a deal in another tab, then check again.';

export function dealsFound(count: number): string {
  if (count === 0) return 'No browser tab shows a deal.';
  return count === 1 ? 'Found one deal in your tabs.' : `Found ${count} deals in your tabs.`;
}

export const tabSilent = 'This tab isn’t responding. Reload it, then check again.';
export const noDealInTab = (dealNoun: string) => `No ${dealNoun} is open in this tab.`;
export const noFieldOnPage =
  'This page doesn’t show any fields. Open the record’s details there, then check again.';
export const noLikelyField = 'No field on this page looks like a competitor field.';

export const otherFields = (count: number) =>
  count === 1 ? 'One other field' : `${count} other fields`;
export const emptyOnDeal = 'Empty on this deal';
export const currentValue = (value: string) => (
  <>
    Now: <Isolate>{value}</Isolate>
  </>
);
export const inUse = 'In use';
export const pickField = 'Use this field';
export const pickFieldLabel = (label: string) => `${pickField}, ${label}`;
