import type { HubspotDeal, HubspotRival } from '../../deals';

export type PropertyKind = 'text' | 'dropdown' | 'checkboxes';

export interface Property {
  readonly name: string;
  readonly label: string;
  readonly kind: PropertyKind;
  readonly values: readonly string[];
  readonly options?: readonly string[];
  readonly readOnly?: boolean;
}

const RIVALS = ['Apache Airflow', 'Dagstar', 'Dagster', 'Mage', 'Temporal', 'Other'];
export const STAGES = [
  'Appointment scheduled',
  'Qualified to buy',
  'Presentation scheduled',
  'Decision maker bought-in',
  'Contract sent',
];

function text(name: string, label: string, value: string): Property {
  return { name, label, kind: 'text', values: value === '' ? [] : [value] };
}

function rivalProperty(rival: HubspotRival | undefined): Property[] {
  if (rival === undefined) return [];
  const { property: name, label, type: kind, values } = rival;
  return [{ name, label, kind, values, options: RIVALS }];
}

/** Returns the properties on the sidebar card. */
export function cardProperties(deal: HubspotDeal): Property[] {
  const types = ['New Business', 'Existing Business'];
  return [
    text('hubspot_owner_id', 'Deal owner', deal.owner),
    {
      name: 'dealstage',
      label: 'Deal stage',
      kind: 'dropdown',
      values: [deal.stage],
      options: STAGES,
    },
    ...rivalProperty(deal.rival),
    { name: 'dealtype', label: 'Deal type', kind: 'dropdown', values: [deal.type], options: types },
    text('hs_next_step', 'Next step', deal.nextStep),
    text('description', 'Deal description', deal.description),
    { ...text('hs_object_id', 'Record ID', deal.id), readOnly: true },
  ];
}

/** Returns the properties that only the panel with all properties shows. */
export function otherProperties(deal: HubspotDeal): Property[] {
  return [
    text('dealname', 'Deal name', deal.name),
    text('amount', 'Amount', deal.amount),
    text('closedate', 'Close date', deal.closeDate),
    ...rivalProperty(deal.offCardRival),
    text('closed_lost_reason', 'Closed lost reason', ''),
  ];
}

/** Returns the company's properties, one of which has the same internal name as the deal's. */
export function companyProperties({ company, companyRival }: HubspotDeal): Property[] {
  return [
    text('city', 'City', company.city),
    { ...text('industry', 'Industry', company.industry), readOnly: true },
    {
      name: 'primary_competitor',
      label: 'Primary competitor',
      kind: 'dropdown',
      values: [companyRival],
      options: RIVALS,
    },
  ];
}
