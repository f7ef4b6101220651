import { emptyPage, OUTPUT, openLayout, target } from './open-record';

const { all, one, text } = globalThis.isolatedWorld;
const HREF = '/lightning/r/Account/001Wx00000Dl9AbIAJ/view';

function output(field) {
  openLayout([{ api: 'Rival__c', label: 'Rival', value: '', ...field }]);
  return one(`${target('Rival__c')} ${OUTPUT}`);
}

afterEach(emptyPage);

test.each(['text', 'picklist', 'longtext', 'multipicklist'])('%s is formatted text', (type) => {
  const element = output({ type, value: 'Dagster' });
  expect(element.localName).toBe('lightning-formatted-text');
  expect(text(element)).toBe('Dagster');
});

test('lines of a long text are glued by textContent', () => {
  const element = output({ type: 'longtext', value: 'Dagster\nAirflow' });
  expect(all('lightning-formatted-text > br')).toHaveLength(1);
  expect(text(element)).toBe('DagsterAirflow');
});

test('a multi-select is one text node joined by semicolons', () => {
  output({ type: 'multipicklist', value: 'Dagster;Apache Airflow' });
  const element = one('lightning-formatted-text');
  expect(text(element)).toBe('Dagster;Apache Airflow');
  expect(all('lightning-formatted-text *')).toHaveLength(0);
});

test('a formula has its text one level deeper', () => {
  expect(output({ type: 'formula', value: '$10' }).localName).toBe('records-formula-output');
  expect(text(one('records-formula-output > slot > lightning-formatted-text'))).toBe('$10');
});

test('a lookup is a link with a preview button inside the value', () => {
  const element = output({ type: 'lookup', value: 'Dagster Labs', href: HREF });
  const link = `force-lookup > div > records-hoverable-link > div > a[href="${HREF}"]`;
  expect(text(one(link))).toBe('Dagster Labs');
  const preview = 'force-lookup button[title="Open Dagster Labs Preview"] > .slds-assistive-text';
  expect(text(one(preview))).toBe('Open Dagster Labs Preview');
  expect(text(element)).toBe('Dagster LabsOpen Dagster Labs Preview');
});

test('a lookup without access is plain text', () => {
  output({ type: 'lookup', value: 'Dagster Labs' });
  expect(text(one('force-lookup > div > span'))).toBe('Dagster Labs');
  expect(all('force-lookup a, force-lookup button')).toHaveLength(0);
});

test('rich text is in a part of its own', () => {
  output({ type: 'richtext', value: '<p>Against <b>Dagster</b></p>' });
  const part = one('lightning-formatted-rich-text > span[part="formatted-rich-text"]');
  expect(text(part)).toBe('Against Dagster');
});

test('a checkbox has no text', () => {
  const element = output({ type: 'checkbox', value: 'true' });
  expect(one('input[type="checkbox"][disabled]').checked).toBe(true);
  expect(text(element)).toBe('');
});

test.each(['text', 'picklist', 'multipicklist', 'lookup'])(
  'an empty %s keeps its elements',
  (type) => {
    expect(text(output({ type }))).toBe('');
  },
);
