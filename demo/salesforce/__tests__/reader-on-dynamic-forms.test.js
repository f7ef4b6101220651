/**
 * @jest-environment-options {"url": "https://ringside-dynamic.lightning.force.com/"}
 */
import { salesforceDeals } from '../../deals';
import * as store from '../record/record-store';
import { EMPTY, FIELD, FILLED } from './field-values';
import { detailsArrived, drawn, emptyPage, openRecordPage } from './open-record';
import { readHere } from './read-here';

const { one } = globalThis.isolatedWorld;
const { absent, dagster } = salesforceDeals;
const FOUND = {
  label: 'Hauptkonkurrent',
  name: 'Primary_Competitor__c',
  probe: 'salesforce/target-name',
};

/** Returns the deal's record with this content in the competitor field. */
async function open(content) {
  const record = store.recordAt(dagster.id);
  const field = { ...FIELD, label: FOUND.label, ...content };
  const sections = [{ title: 'Section', fields: [field] }];
  jest.spyOn(store, 'recordAt').mockReturnValue({ ...record, sections });
  openRecordPage(dagster.id);
  await detailsArrived();
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  emptyPage();
  jest.restoreAllMocks();
});

test.each(FILLED)('reads %j as %j', async (content, values) => {
  await open(content);
  expect(readHere(dagster)).toMatchObject({ kind: 'named', field: FOUND, values });
});

test.each(EMPTY)('reads %j as empty', async (content) => {
  await open(content);
  expect(readHere(dagster)).toMatchObject({ kind: 'empty', field: FOUND });
});

test('finds no competitor among translated labels of other fields', async () => {
  openRecordPage(absent.id);
  await detailsArrived();
  expect(readHere(absent).kind).toBe('not-on-page');
});

test('reads no value once a pencil opens all fields', async () => {
  openRecordPage(dagster.id);
  await detailsArrived();
  one('button[title="Nächster Schritt bearbeiten"]').click();
  await drawn();
  expect(readHere(dagster)).toMatchObject({
    kind: 'editing',
    field: { name: 'Primary_Competitor__c' },
  });
});
