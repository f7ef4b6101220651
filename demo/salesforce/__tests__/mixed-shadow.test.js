/**
 * @jest-environment-options {"url": "https://ringside-mixed.lightning.force.com/"}
 */
import { emptyPage, openLayout } from './open-record';

const { all, one, rootOf, text } = globalThis.isolatedWorld;
const field = { api: 'Rival__c', label: 'Rival', type: 'picklist', value: 'Dagster' };
const TARGET = '[data-target-selection-name="sfdc:RecordField.Opportunity.Rival__c"]';
const ITEM = 'records-record-layout-item';

beforeEach(() => openLayout([field]));
afterEach(emptyPage);

test('down to the host of the field everything is seen through', () => {
  one(`records-record-layout-row > div > slot > ${ITEM}[field-label="Rival"]`);
  expect(rootOf(one('records-lwc-record-layout'))).toBeNull();
});

test('from there on a native root begins', () => {
  expect(all(TARGET)).toHaveLength(0);
  const root = rootOf(one(ITEM));
  expect(text(one(`div${TARGET} span.test-id__field-label`, root))).toBe('Rival');
});

test('the slotted value is a light child that kept synthetic shadow', () => {
  const output = one(`${ITEM} > lightning-formatted-text[slot="outputField"]`);
  expect(text(output)).toBe('Dagster');
  expect(rootOf(output)).toBeNull();
});
