/**
 * @jest-environment-options {"url": "https://ringside-mixed.lightning.force.com/"}
 */
import { salesforceDeals } from '../../deals';
import { FIELD } from './field-values';
import { detailsArrived, emptyPage, openLayout, openRecordPage } from './open-record';
import { testPageLayout } from './page-layout-reading';
import { readHere } from './read-here';

const { one, rootOf } = globalThis.isolatedWorld;
const { absent, multi } = salesforceDeals;
const ITEM = 'records-record-layout-item';

afterEach(emptyPage);

test('has native roots only in fields', () => {
  const layout = openLayout([FIELD]);
  expect(rootOf(layout)).toBeNull();
  expect(rootOf(one(ITEM))).not.toBeNull();
});

testPageLayout();

test('reads a whole record page', async () => {
  jest.useFakeTimers();
  openRecordPage(multi.id);
  await detailsArrived();
  expect(readHere(multi)).toMatchObject({
    kind: 'named',
    deal: { name: multi.name },
    field: { name: 'Competitors__c' },
    values: ['Dagster;Apache Airflow'],
  });
});

test('takes no value from an earlier page for a deal without the field', async () => {
  jest.useFakeTimers();
  openRecordPage(multi.id).style.display = 'none';
  openRecordPage(absent.id);
  await detailsArrived();
  expect(readHere(absent)).toMatchObject({ kind: 'not-on-page', deal: { name: absent.name } });
});
