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

test('the host carries the label as an attribute', () => {
  one('records-record-layout-item[field-label="Primary Competitor"]');
});

test('the element right under the host names object and field', () => {
  one(TARGET);
});

test('an account names its own object', () => {
  emptyPage();
  openLayout([field], 'Account');
  one(target('Primary_Competitor__c', 'Account'));
  expect(all(TARGET)).toHaveLength(0);
});

test('the label has its own container', () => {
  const label = one(`${TARGET} .test-id__field-label-container > span.test-id__field-label`);
  expect(text(label)).toBe('Primary Competitor');
});

test('the help text is in the label container and outside the label', () => {
  expect(text(one(`${TARGET} .test-id__field-label-container .slds-assistive-text`))).toBe('Help');
  expect(all(`${TARGET} span.test-id__field-label .slds-assistive-text`)).toHaveLength(0);
});

test('the value is physically inside the slot', () => {
  expect(text(one(`${TARGET} ${OUTPUT}`))).toBe('Dagster');
});

test('the pencil is in the control, outside the value, and repeats the label', () => {
  const pencil = `${TARGET} .slds-form-element__control > button.inline-edit-trigger`;
  one(`${pencil}[title="Edit Primary Competitor"]`);
  expect(text(one(`${pencil} > .slds-assistive-text`))).toBe('Edit Primary Competitor');
  expect(all('.test-id__field-value button.inline-edit-trigger')).toHaveLength(0);
});

test('a script of the page itself sees nothing of this', () => {
  expect(document.querySelectorAll('records-record-layout-item')).toHaveLength(0);
});

test('the layout nests sections, rows and items', () => {
  one(
    '.forcegenerated-record-layout2 > records-record-layout-section records-record-layout-row records-record-layout-item',
  );
});
