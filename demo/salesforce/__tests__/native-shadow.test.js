/**
 * @jest-environment-options {"url": "https://ringside-native.lightning.force.com/"}
 */
import { salesforceDeals } from '../../deals';
import { detailsArrived, emptyPage, openLayout, openRecordPage } from './open-record';

const { all, one, rootOf, text } = globalThis.isolatedWorld;
const HREF = '/lightning/r/Account/001Wx00000Dl9AbIAJ/view';
const TARGET = 'div[data-target-selection-name="sfdc:RecordField.Opportunity.Rival__c"]';

/** Returns the host of the only field. */
function hostOf(field) {
  const layout = openLayout([{ api: 'Rival__c', label: 'Rival', value: '', ...field }]);
  return one('records-record-layout-item', rootOf(layout));
}

afterEach(emptyPage);

test("has only the component's host in the document", async () => {
  jest.useFakeTimers();
  const page = openRecordPage(salesforceDeals.dagster.id);
  await detailsArrived();
  expect(all('records-record-layout-item, [data-target-selection-name]')).toHaveLength(0);
  expect(rootOf(page)).not.toBeNull();
});

test('gives each component a native root', () => {
  const host = hostOf({ type: 'picklist', value: 'Dagster' });
  expect(host.getAttribute('field-label')).toBe('Rival');
  expect(text(one(`${TARGET} span.test-id__field-label`, rootOf(host)))).toBe('Rival');
});

test('has the value as a light child of the host and an empty slot in the root', () => {
  const host = hostOf({ type: 'picklist', value: 'Dagster' });
  const output = one('[slot="outputField"][data-output-element-id="output-field"]', host);
  expect(output.parentNode).toBe(host);
  const slot = one('span.test-id__field-value > slot[name="outputField"]', rootOf(host));
  expect(slot.childNodes).toHaveLength(0);
});

test("has the value's text in its own root", () => {
  const output = one('lightning-formatted-text', hostOf({ type: 'text', value: 'Dagster' }));
  expect(text(output)).toBe('');
  // jsdom doesn't support adopted style sheets, so a root starts with the component's style.
  expect(text(rootOf(output).lastChild)).toBe('Dagster');
});

test('nests the roots of a lookup', () => {
  const host = hostOf({ type: 'lookup', value: 'Dagster Labs', href: HREF });
  const lookup = one('force-lookup', host);
  const link = one('div > records-hoverable-link', rootOf(lookup));
  expect(text(link)).toBe('Dagster Labs');
  one(`div > a[href="${HREF}"]`, rootOf(link));
  expect(text(rootOf(link))).toBe('Open Dagster Labs Preview');
});
