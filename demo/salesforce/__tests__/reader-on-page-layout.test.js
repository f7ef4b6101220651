import { salesforceDeals } from '../../deals';
import { FIELD } from './field-values';
import { emptyPage, openLayout } from './open-record';
import { FOUND, readingOf, testPageLayout } from './page-layout-reading';
import { readHere } from './read-here';

const { dagster } = salesforceDeals;

afterEach(emptyPage);

testPageLayout();

test('finds the field by its label if its API name is unknown', () => {
  const field = { ...FIELD, api: 'Rival_1__c', type: 'picklist', value: 'Dagster' };
  expect(readingOf([field])).toMatchObject({ kind: 'named', values: ['Dagster'] });
});

test('prefers the primary competitor to a list, which it reports as well', () => {
  const list = { api: 'Competitors__c', label: 'Competitors', type: 'multipicklist' };
  const reading = readingOf([
    { ...list, value: 'Dagster;Temporal' },
    { ...FIELD, type: 'picklist', value: 'Dagster' },
  ]);
  expect(reading).toMatchObject({ kind: 'named', field: FOUND, values: ['Dagster'] });
  expect(reading.further.map(({ values }) => values)).toEqual([['Dagster;Temporal']]);
});

test('reports both values of layouts that disagree', () => {
  readingOf([{ ...FIELD, type: 'picklist', value: 'Dagster' }]);
  const reading = readingOf([{ ...FIELD, type: 'picklist', value: 'Temporal' }]);
  expect(reading.kind).toBe('ambiguous');
  expect(reading.sources.map(({ values }) => values)).toEqual([['Dagster'], ['Temporal']]);
});

test('ignores a layout in a dialog and reads the one behind it', () => {
  const dialog = document.createElement('section');
  dialog.setAttribute('role', 'dialog');
  dialog.append(openLayout([{ ...FIELD, type: 'picklist', value: 'Temporal' }]));
  document.body.append(dialog);
  expect(readHere(dagster).kind).toBe('loading');
  const reading = readingOf([{ ...FIELD, type: 'picklist', value: 'Dagster' }]);
  expect(reading).toMatchObject({ kind: 'named', values: ['Dagster'] });
});
