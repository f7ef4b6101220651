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

/** What the reader makes of a layout with these fields beside another one. */
export function readingOf(fields, object) {
  openLayout([STAGE, ...fields], object);
  return readHere(dagster);
}

/** What must be read from a page layout in every mode of shadow. */
export function testPageLayout() {
  test.each(FILLED)('%j names %j', (content, values) => {
    const reading = readingOf([{ ...FIELD, ...content }]);
    expect(reading).toMatchObject({ kind: 'named', field: FOUND, values });
    expect(reading).not.toHaveProperty('further');
  });

  test.each(EMPTY)('%j names nobody', (content) => {
    expect(readingOf([{ ...FIELD, ...content }])).toMatchObject({ kind: 'empty', field: FOUND });
  });

  test.each([
    { api: 'Competitors_Identified__c', label: 'Competitors identified?', type: 'checkbox' },
    { api: 'Competitor_Contract_End_Date__c', label: 'Competitor Contract End Date', type: 'text' },
    { api: 'Competitor__c', label: 'Competitor?', type: 'text' },
  ])('$label is another field', (field) => {
    expect(readingOf([{ ...field, value: 'Dagster' }]).kind).toBe('not-on-page');
  });

  test('the same field on an account is not read', () => {
    const account = [{ ...FIELD, type: 'text', value: 'Dagster' }];
    expect(readingOf(account, 'Account').kind).toBe('not-on-page');
  });

  test('no value is read while the layout is edited', async () => {
    const layout = openLayout([{ ...FIELD, type: 'text', value: 'Dagster' }]);
    layout.editing = true;
    await drawn();
    expect(readHere(dagster)).toMatchObject({ kind: 'editing', field: FOUND });
    layout.editing = false;
    await drawn();
    expect(readHere(dagster)).toMatchObject({ kind: 'named', values: ['Dagster'] });
  });

  test('nothing is read from a layout that is hidden', () => {
    openLayout([{ ...FIELD, type: 'text', value: 'Dagster' }]).style.display = 'none';
    expect(readHere(dagster).kind).toBe('loading');
    expect(readingOf([{ ...FIELD, type: 'text', value: '' }]).kind).toBe('empty');
  });
}
