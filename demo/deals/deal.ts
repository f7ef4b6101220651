export interface Company {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly industry: string;
}

export interface Activity {
  readonly when: string;
  readonly title: string;
  readonly text: string;
}

/** What every deal has, formatted as the page shows it. */
interface DealFacts {
  readonly id: string;
  readonly name: string;
  readonly company: Company;
  readonly stage: string;
  readonly amount: string;
  readonly closeDate: string;
  readonly owner: string;
  readonly type: string;
  readonly nextStep: string;
  readonly description: string;
  readonly activity: readonly Activity[];
}

/** The field that names the rival. Only a multi-select has more than one value. */
export interface SalesforceRival {
  readonly api: 'Primary_Competitor__c' | 'Competitors__c';
  readonly label: string;
  readonly type: 'picklist' | 'lookup' | 'multipicklist';
  readonly values: readonly string[];
}

export interface SalesforceDeal extends DealFacts {
  readonly crm: 'salesforce';
  /** Undefined if the page layout doesn't have the field. */
  readonly rival?: SalesforceRival;
}

export interface HubspotRival {
  readonly property: 'primary_competitor' | 'competitors';
  readonly label: string;
  readonly type: 'dropdown' | 'checkboxes';
  readonly values: readonly string[];
}

export interface HubspotDeal extends DealFacts {
  readonly crm: 'hubspot';
  /** Undefined if the sidebar card doesn't have the property. */
  readonly rival?: HubspotRival;
  /** A property in the middle column and among all properties, but not on the sidebar card. */
  readonly offCardRival?: HubspotRival;
  /** The value of the property with the same internal name on the associated company's card. */
  readonly companyRival: string;
}

export type Deal = SalesforceDeal | HubspotDeal;
