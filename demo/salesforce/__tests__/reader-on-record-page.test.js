import { salesforceDeals } from '../../deals';
import { goTo, onNavigation } from '../app/navigation';
import { PageHosts } from '../app/page-hosts';
import { makePage } from '../app/pages';
import * as store from '../record/record-store';
import { detailsArrived, drawn, emptyPage, openRecordPage, target } from './open-record';
import { readHere } from './read-here';

const { one } = globalThis.isolatedWorld;
const { absent, dagster, empty, lookup, multi, unknown } = salesforceDeals;
const pathOf = ({ id }) => `/lightning/r/Opportunity/${id}/view`;
const COMPETITOR = target('Primary_Competitor__c');

async function clickOn(selector) {
  one(selector).click();
  await drawn();
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  emptyPage();
  jest.restoreAllMocks();
  window.history.replaceState(null, '', '/');
});

test.each([
  ['a picklist', dagster, { kind: 'named', values: ['Dagster'] }],
  ['a lookup', lookup, { kind: 'named', values: ['Dagster Labs'] }],
  ['a multi-select', multi, { kind: 'named', values: ['Dagster;Apache Airflow'] }],
  ['a rival without a card', unknown, { kind: 'named', values: ['Orchestrix'] }],
  ['an empty field', empty, { kind: 'empty' }],
  ['a layout without the field', absent, { kind: 'not-on-page' }],
])('reads %s and the name of the deal', async (_, deal, expected) => {
  openRecordPage(deal.id);
  await detailsArrived();
  const reading = readHere(deal);
  expect(reading).toMatchObject(expected);
  expect(reading.deal.name).toBe(deal.name);
});

test('reads the highlights before the details arrive', () => {
  const record = store.recordAt(dagster.id);
  const highlights = ['Amount', 'Primary_Competitor__c'];
  jest.spyOn(store, 'recordAt').mockReturnValue({ ...record, highlights });
  openRecordPage(dagster.id);
  expect(readHere(dagster)).toMatchObject({
    kind: 'named',
    field: { label: 'Primary Competitor', probe: 'salesforce/highlights' },
    values: ['Dagster'],
  });
});

test('counts the same value in highlights and details once', async () => {
  const record = store.recordAt(lookup.id);
  const highlights = ['Amount', 'Primary_Competitor__c'];
  jest.spyOn(store, 'recordAt').mockReturnValue({ ...record, highlights });
  openRecordPage(lookup.id);
  await detailsArrived();
  expect(readHere(lookup)).toMatchObject({
    kind: 'named',
    field: { name: 'Primary_Competitor__c', probe: 'salesforce/target-name' },
    values: ['Dagster Labs'],
  });
});

test("ignores a chosen value until it's saved", async () => {
  openRecordPage(dagster.id);
  await detailsArrived();
  await clickOn('button[title="Edit Next Step"]');
  const select = one(`${COMPETITOR} select`);
  select.value = 'Temporal';
  select.dispatchEvent(new Event('change'));
  await drawn();
  const reading = readHere(dagster);
  expect(reading).toMatchObject({ kind: 'editing', field: { name: 'Primary_Competitor__c' } });
  expect(JSON.stringify(reading)).not.toContain('Temporal');
  await clickOn('button[name="CancelEdit"]');
  expect(readHere(dagster)).toMatchObject({ kind: 'named', values: ['Dagster'] });
});

test.each([
  ['a picklist', dagster, 'Primary_Competitor__c'],
  ['a multi-select', multi, 'Competitors__c'],
  ['a lookup', lookup, 'Primary_Competitor__c'],
  ['an empty field', empty, 'Primary_Competitor__c'],
])('recognizes editing of %s', async (_, deal, name) => {
  openRecordPage(deal.id);
  await detailsArrived();
  await clickOn('button[title="Edit Next Step"]');
  expect(readHere(deal)).toMatchObject({ kind: 'editing', field: { name } });
});

test('reads a saved value', async () => {
  openRecordPage(unknown.id);
  await detailsArrived();
  await clickOn(`${COMPETITOR} button.inline-edit-trigger`);
  const select = one(`${COMPETITOR} select`);
  select.value = 'Temporal';
  select.dispatchEvent(new Event('change'));
  await clickOn('button[name="SaveEdit"]');
  expect(readHere(unknown)).toMatchObject({ kind: 'named', values: ['Temporal'] });
});

describe('earlier pages', () => {
  let stop;

  beforeEach(async () => {
    const hosts = new PageHosts(document.body, makePage);
    stop = onNavigation((path) => hosts.show(path));
    goTo(pathOf(dagster));
    await detailsArrived();
  });
  afterEach(() => stop());

  test('add no value to a deal without the field', async () => {
    goTo(pathOf(absent));
    await detailsArrived();
    const reading = readHere(absent);
    expect(reading.kind).toBe('not-on-page');
    expect(reading.deal.name).toBe(absent.name);
  });

  test('add no value to a deal with an empty field, even before its details arrive', async () => {
    goTo(pathOf(empty));
    expect(readHere(empty).kind).toBe('not-on-page');
    await detailsArrived();
    expect(readHere(empty).kind).toBe('empty');
  });

  test('are read again when they return', async () => {
    goTo(pathOf(lookup));
    await detailsArrived();
    expect(readHere(lookup)).toMatchObject({ kind: 'named', values: ['Dagster Labs'] });
    goTo(pathOf(dagster));
    expect(readHere(dagster)).toMatchObject({ kind: 'named', values: ['Dagster'] });
  });
});
