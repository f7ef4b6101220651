import { emptyPage, OUTPUT, openLayout, target } from './open-record';

const { all, one, text } = globalThis.isolatedWorld;
const HREF = '/lightning/r/Account/001Wx00000Dl9AbIAJ/view';

function output(field) {
  openLayout([{ api: 'Rival__c', label: 'Rival', value: '', ...field }]);
  return one(`${target('Rival__c')} ${OUTPUT}`);
}

afterEach(emptyPage);

test.each(['text', 'picklist', 'longtext', 'multipicklist'])(
  'renders %s as formatted text',
  (type) => {
    const element = output({ type, value: 'Dagster' });
    expect(element.localName).toBe('lightning-formatted-text');
    expect(text(element)).toBe('Dagster');
  },
);

test('has no separator between the lines of a long text in textContent', () => {
  const element = output({ type: 'longtext', value: 'Dagster\nAirflow' });
  expect(all('lightning-formatted-text > br')).toHaveLength(1);
  expect(text(element)).toBe('DagsterAirflow');
});

test('renders a multi-select as one text node with semicolons', () => {
  output({ type: 'multipicklist', value: 'Dagster;Apache Airflow' });
  const element = one('lightning-formatted-text');
  expect(text(element)).toBe('Dagster;Apache Airflow');
  expect(all('lightning-formatted-text *')).toHaveLength(0);
});

test('has the text of a formula one level deeper', () => {
  expect(output({ type: 'formula', value: '$10' }).localName).toBe('records-formula-output');
  expect(text(one('records-formula-output > slot > lightning-formatted-text'))).toBe('$10');
});

test('renders a lookup as a link with a preview button inside the value', () => {
  const element = output({ type: 'lookup', value: 'Dagster Labs', href: HREF });
  const link = `force-lookup > div > records-hoverable-link > div > a[href="${HREF}"]`;
  expect(text(one(link))).toBe('Dagster Labs');
  const preview = 'force-lookup button[title="Open Dagster Labs Preview"] > .slds-assistive-text';
  expect(text(one(preview))).toBe('Open Dagster Labs Preview');
  expect(text(element)).toBe('Dagster LabsOpen Dagster Labs Preview');
});

test('renders a lookup without access as plain text', () => {
  output({ type: 'lookup', value: 'Dagster Labs' });
  expect(text(one('force-lookup > div > span'))).toBe('Dagster Labs');
  expect(all('force-lookup a, force-lookup button')).toHaveLength(0);
});

test('renders rich text in its own part', () => {
  output({ type: 'richtext', value: '<p>Against <b>Dagster</b></p>' });
  const part = one('lightning-formatted-rich-text > span[part="formatted-rich-text"]');
  expect(text(part)).toBe('Against Dagster');
});

test('renders a checkbox without text', () => {
  const element = output({ type: 'checkbox', value: 'true' });
  expect(one('input[type="checkbox"][disabled]').checked).toBe(true);
  expect(text(element)).toBe('');
});

test.each(['text', 'picklist', 'multipicklist', 'lookup'])(
  'keeps the elements of an empty %s',
  (type) => {
    expect(text(output({ type }))).toBe('');
  },
);
