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

/** What every deal has, in words as the page shows them. */
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

/** The field that names the rival; `values` holds more than one only in a multi-select. */
export interface SalesforceRival {
  readonly api: 'Primary_Competitor__c' | 'Competitors__c';
  readonly label: string;
  readonly type: 'picklist' | 'lookup' | 'multipicklist';
  readonly values: readonly string[];
}

export interface SalesforceDeal extends DealFacts {
  readonly crm: 'salesforce';
  /** Missing when the page layout does not carry the field. */
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
  /** Missing when the sidebar card does not carry the property. */
  readonly rival?: HubspotRival;
  /** A property that stands in the middle column and among all properties, and not on the card. */
  readonly offCardRival?: HubspotRival;
  /** The same internal name on another object: what the associated company's card says. */
  readonly companyRival: string;
}

export type Deal = SalesforceDeal | HubspotDeal;
