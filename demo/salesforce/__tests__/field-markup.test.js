import { emptyPage, OUTPUT, openLayout, target } from './open-record';

const { all, one, text } = globalThis.isolatedWorld;
const field = {
  api: 'Primary_Competitor__c',
  label: 'Primary Competitor',
  type: 'picklist',
  value: 'Dagster',
  help: 'Who else is there.',
};
const TARGET = target('Primary_Competitor__c');

beforeEach(() => openLayout([field]));
afterEach(emptyPage);

test('has the label as an attribute of the host', () => {
  one('records-record-layout-item[field-label="Primary Competitor"]');
});

test('names object and field on the element directly under the host', () => {
  one(TARGET);
});

test('names the object of an account', () => {
  emptyPage();
  openLayout([field], 'Account');
  one(target('Primary_Competitor__c', 'Account'));
  expect(all(TARGET)).toHaveLength(0);
});

test('has a container for the label', () => {
  const label = one(`${TARGET} .test-id__field-label-container > span.test-id__field-label`);
  expect(text(label)).toBe('Primary Competitor');
});

test("has the help text in the label's container but not in the label", () => {
  expect(text(one(`${TARGET} .test-id__field-label-container .slds-assistive-text`))).toBe('Help');
  expect(all(`${TARGET} span.test-id__field-label .slds-assistive-text`)).toHaveLength(0);
});

test('has the value inside the slot element', () => {
  expect(text(one(`${TARGET} ${OUTPUT}`))).toBe('Dagster');
});

test('has the pencil in the control, outside the value, with the label in its title', () => {
  const pencil = `${TARGET} .slds-form-element__control > button.inline-edit-trigger`;
  one(`${pencil}[title="Edit Primary Competitor"]`);
  expect(text(one(`${pencil} > .slds-assistive-text`))).toBe('Edit Primary Competitor');
  expect(all('.test-id__field-value button.inline-edit-trigger')).toHaveLength(0);
});

test("hides all of this from the page's own scripts", () => {
  expect(document.querySelectorAll('records-record-layout-item')).toHaveLength(0);
});

test('nests sections, rows, and items', () => {
  one(
    '.forcegenerated-record-layout2 > records-record-layout-section records-record-layout-row records-record-layout-item',
  );
});
