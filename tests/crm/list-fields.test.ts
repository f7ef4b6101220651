import { expect, it } from 'vitest';
import { listFields } from '../../src/crm/list-fields';
import { salesforce } from '../../src/crm/salesforce/adapter';
import { COMPETITOR, layoutItem, OPPORTUNITY, recordPage, STAGE, show, text } from './pages';

const HIGHLIGHT = `<records-highlights-details-item><p title="${COMPETITOR.label}">${COMPETITOR.label}</p><p class="fieldComponent">Dagster</p></records-highlights-details-item>`;

function listed(fields: string) {
  const page = show(recordPage('A deal', fields));
  return listFields(page, { record: OPPORTUNITY }, salesforce, 3);
}

it('lists likely fields first, each once, with their values', () => {
  expect(listed(HIGHLIGHT + STAGE + layoutItem(COMPETITOR, text('Dagster')))).toEqual([
    {
      label: 'Primary Competitor',
      name: 'Primary_Competitor__c',
      values: ['Dagster'],
      isLikely: true,
    },
    { label: 'Stage', name: 'StageName', values: ['Proposal'], isLikely: false },
  ]);
});

it('lists no more than requested, nothing hidden, and nothing of another object', () => {
  const hidden = `<div style="display:none">${layoutItem(COMPETITOR, text('Airflow'))}</div>`;
  const account = layoutItem({ ...COMPETITOR, object: 'Account' }, text('Airflow'));
  expect(listed(hidden + account + STAGE)).toHaveLength(1);
  const many = ['A', 'B', 'C', 'D'].map((api) => layoutItem({ label: api, api }, text('x')));
  expect(listed(many.join(''))).toHaveLength(3);
});

it('truncates long values', () => {
  const [field] = listed(layoutItem(COMPETITOR, text('x'.repeat(5000))));
  expect(field?.values[0]?.length).toBeLessThanOrEqual(80);
});
