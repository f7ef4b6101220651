/**
 * @jest-environment-options {"url": "https://ringside-dynamic.lightning.force.com/"}
 */
import { salesforceDeals } from '../../deals';
import { detailsArrived, drawn, emptyPage, openRecordPage } from './open-record';

const { all, one, text } = globalThis.isolatedWorld;
const HOST =
  'flexipage-field[data-field-id="RecordPrimary_Competitor__cField"] > slot > record_flexipage-record-field';
const TARGET = `${HOST} > div[data-target-selection-name="sfdc:RecordField.Opportunity.Primary_Competitor__c"]`;
const OUTPUT =
  'span.test-id__field-value > slot[name="output"] > [slot="output"][data-output-element-id="output-field"]';

beforeEach(async () => {
  jest.useFakeTimers();
  openRecordPage(salesforceDeals.dagster.id);
  await detailsArrived();
});
afterEach(emptyPage);

test("keeps the field's API name under another host, ID, and slot", () => {
  expect(text(one(`${TARGET} ${OUTPUT}`))).toBe('Dagster');
});

test('has no elements of a page layout', () => {
  expect(all('records-record-layout-item, [field-label], [slot="outputField"]')).toHaveLength(0);
});

test('puts the translated label in a dt and the value in a dd', () => {
  expect(text(one(`${TARGET} > dl > dt span.test-id__field-label`))).toBe('Hauptkonkurrent');
  expect(text(one(`${TARGET} > dl > dd ${OUTPUT}`))).toBe('Dagster');
  one(`${TARGET} button[title="Hauptkonkurrent bearbeiten"]`);
});

test('translates the labels of other fields too', () => {
  const labels = all('span.test-id__field-label').map(text);
  expect(labels).toContain('Vertragsende des Wettbewerbers');
  expect(labels.filter((label) => /Competitor/.test(label))).toEqual([]);
});

test('opens all fields with one pencil, in the input slot', async () => {
  one(`${TARGET} button.inline-edit-trigger`).click();
  await drawn();
  one(`${TARGET} > slot[name="input"] > [slot="input"]`);
  expect(all('[slot="output"]')).toHaveLength(0);
});

test('saves the chosen value', async () => {
  one(`${TARGET} button.inline-edit-trigger`).click();
  await drawn();
  const select = one(`${TARGET} select`);
  select.value = 'Temporal';
  select.dispatchEvent(new Event('change'));
  one('button[name="SaveEdit"]').click();
  await drawn();
  expect(text(one(`${TARGET} ${OUTPUT}`))).toBe('Temporal');
});
