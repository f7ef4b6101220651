import { salesforceDeals } from '../../deals';
import { EMPTY, FIELD, FILLED } from './field-values';
import { drawn, openLayout } from './open-record';
import { readHere } from './read-here';

const { dagster } = salesforceDeals;
const STAGE = { api: 'StageName', label: 'Stage', type: 'picklist', value: 'Proposal' };

export const FOUND = {
  label: 'Primary Competitor',
  name: 'Primary_Competitor__c',
  probe: 'salesforce/target-name',
};

/** Returns the reading of a layout with these fields and another one. */
export function readingOf(fields, object) {
  openLayout([STAGE, ...fields], object);
  return readHere(dagster);
}

/** Defines the tests of page layouts for every shadow mode. */
export function testPageLayout() {
  test.each(FILLED)('reads %j as %j', (content, values) => {
    const reading = readingOf([{ ...FIELD, ...content }]);
    expect(reading).toMatchObject({ kind: 'named', field: FOUND, values });
    expect(reading).not.toHaveProperty('further');
  });

  test.each(EMPTY)('reads %j as empty', (content) => {
    expect(readingOf([{ ...FIELD, ...content }])).toMatchObject({ kind: 'empty', field: FOUND });
  });

  test.each([
    { api: 'Competitors_Identified__c', label: 'Competitors identified?', type: 'checkbox' },
    { api: 'Competitor_Contract_End_Date__c', label: 'Competitor Contract End Date', type: 'text' },
    { api: 'Competitor__c', label: 'Competitor?', type: 'text' },
  ])('ignores the field $label', (field) => {
    expect(readingOf([{ ...field, value: 'Dagster' }]).kind).toBe('not-on-page');
  });

  test('ignores the same field on an account', () => {
    const account = [{ ...FIELD, type: 'text', value: 'Dagster' }];
    expect(readingOf(account, 'Account').kind).toBe('not-on-page');
  });

  test('reads no value during editing', async () => {
    const layout = openLayout([{ ...FIELD, type: 'text', value: 'Dagster' }]);
    layout.editing = true;
    await drawn();
    expect(readHere(dagster)).toMatchObject({ kind: 'editing', field: FOUND });
    layout.editing = false;
    await drawn();
    expect(readHere(dagster)).toMatchObject({ kind: 'named', values: ['Dagster'] });
  });

  test('ignores a hidden layout', () => {
    openLayout([{ ...FIELD, type: 'text', value: 'Dagster' }]).style.display = 'none';
    expect(readHere(dagster).kind).toBe('loading');
    expect(readingOf([{ ...FIELD, type: 'text', value: '' }]).kind).toBe('empty');
  });
}
