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

test("has no native root down to the field's host", () => {
  one(`records-record-layout-row > div > slot > ${ITEM}[field-label="Rival"]`);
  expect(rootOf(one('records-lwc-record-layout'))).toBeNull();
});

test("has a native root in the field's host", () => {
  expect(all(TARGET)).toHaveLength(0);
  const root = rootOf(one(ITEM));
  expect(text(one(`div${TARGET} span.test-id__field-label`, root))).toBe('Rival');
});

test('keeps the slotted value as a light child with synthetic shadow', () => {
  const output = one(`${ITEM} > lightning-formatted-text[slot="outputField"]`);
  expect(text(output)).toBe('Dagster');
  expect(rootOf(output)).toBeNull();
});
