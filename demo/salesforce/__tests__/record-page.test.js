import { salesforceDeals } from '../../deals';
import { detailsArrived, drawn, emptyPage, openRecordPage, target } from './open-record';

const { all, one, text } = globalThis.isolatedWorld;

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  emptyPage();
  window.history.replaceState(null, '', '/');
});

test('shows the header at once', () => {
  openRecordPage(salesforceDeals.dagster.id);
  const name = one('records-highlights2 h1 lightning-formatted-text[slot="primaryField"]');
  expect(text(name)).toBe('Example Freight - Orchestration platform');
});

test('shows highlights with label and value but no API name', () => {
  openRecordPage(salesforceDeals.dagster.id);
  const item = 'records-highlights-details-item';
  one(`${item} p.slds-text-title[title="Close Date"]`);
  expect(all(`${item} p.fieldComponent`).map(text)).toContain('1/29/2027');
  expect(all(`${item} [data-target-selection-name]`)).toHaveLength(0);
});

test('shows the fields later', async () => {
  openRecordPage(salesforceDeals.dagster.id);
  jest.advanceTimersByTime(299);
  await drawn();
  expect(all('records-record-layout-item')).toHaveLength(0);
  await detailsArrived();
  expect(all('records-record-layout-item').length).toBeGreaterThan(10);
});

test('nests elements as in a page layout, from the page to the field', async () => {
  openRecordPage(salesforceDeals.dagster.id);
  await detailsArrived();
  const chain = [
    'one-record-home-flexipage2 laf-progressive-container records-lwc-detail-panel',
    'records-base-record-form',
    '.record-layout-container',
    'records-lwc-record-layout',
    '.forcegenerated-record-layout2',
    'records-record-layout-section',
  ].join(' > ');
  expect(all(`${chain} records-record-layout-row records-record-layout-item`)).not.toHaveLength(0);
});

test('has no details until their tab is opened', async () => {
  window.history.replaceState(null, '', '/?c__tab=related');
  openRecordPage(salesforceDeals.dagster.id);
  await detailsArrived();
  expect(all('records-lwc-detail-panel')).toHaveLength(0);
  one('a[role="tab"][data-label="Details"]').click();
  await drawn();
  await detailsArrived();
  one(target('Primary_Competitor__c'));
});

test('has only similar labels in a layout without the field', async () => {
  openRecordPage(salesforceDeals.absent.id);
  await detailsArrived();
  expect(all(target('Primary_Competitor__c'))).toHaveLength(0);
  one('records-record-layout-item[field-label="Competitors identified?"]');
  one('records-record-layout-item[field-label="Competitor Contract End Date"]');
});
