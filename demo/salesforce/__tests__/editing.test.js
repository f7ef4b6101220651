import { salesforceDeals } from '../../deals';
import { recordAt } from '../record/record-store';
import { detailsArrived, drawn, emptyPage, OUTPUT, openRecordPage, target } from './open-record';

const { all, one, text } = globalThis.isolatedWorld;
const { id } = salesforceDeals.dagster;
const ITEMS = 'records-record-layout-item';
const VALUE = `${target('Primary_Competitor__c')} ${OUTPUT}`;

async function clickOn(selector) {
  one(selector).click();
  await drawn();
}

async function choose(value) {
  const select = one(`${target('Primary_Competitor__c')} select`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await drawn();
}

beforeEach(async () => {
  jest.useFakeTimers();
  openRecordPage(id);
  await detailsArrived();
  await clickOn('button[title="Edit Next Step"]');
});

afterEach(emptyPage);

test('turns every field of the layout into an input with one pencil', () => {
  const inputs = `${ITEMS} > div > slot[name="inputField"] > [slot="inputField"]`;
  expect(all(inputs)).toHaveLength(all(ITEMS).length);
  expect(all('[slot="outputField"]')).toHaveLength(0);
  expect(all('button.inline-edit-trigger')).toHaveLength(0);
});

test("keeps the field's names during editing", () => {
  one(target('Primary_Competitor__c'));
  one(`${ITEMS}[field-label="Primary Competitor"]`);
});

test('marks required labels with a star', () => {
  expect(text(one(`${target('StageName')} label`)).trim()).toMatch(/^\*\s*Stage$/);
  expect(text(one(`${target('NextStep')} label`)).trim()).toBe('Next Step');
});

test('keeps an unsaved choice out of the record', async () => {
  await choose('Temporal');
  expect(recordAt(id).sections[0].fields.map(({ value }) => value)).not.toContain('Temporal');
});

test('restores the old values on Cancel', async () => {
  await choose('Temporal');
  await clickOn('button[name="CancelEdit"]');
  expect(text(one(VALUE))).toBe('Dagster');
});

test("doesn't save canceled values later", async () => {
  await choose('Temporal');
  await clickOn('button[name="CancelEdit"]');
  await clickOn('button[title="Edit Amount"]');
  await clickOn('button[name="SaveEdit"]');
  expect(text(one(VALUE))).toBe('Dagster');
});

test('saves the new value and shows it', async () => {
  await choose('Temporal');
  await clickOn('button[name="SaveEdit"]');
  expect(text(one(VALUE))).toBe('Temporal');
  expect(all('[slot="inputField"]')).toHaveLength(0);
});
