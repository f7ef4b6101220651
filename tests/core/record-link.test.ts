import { describe, expect, it } from 'vitest';
import { type RecordRef, recordKey } from '../../src/core/deal/record';
import { recordLink, recordOfKey } from '../../src/core/deal/record-link';
import { dealAt } from '../../src/crm/hubspot/record-url';
import { opportunityAt } from '../../src/crm/salesforce/record-url';

const RECORDS: readonly RecordRef[] = [
  { vendor: 'salesforce', host: 'acme.lightning.force.com', id: '006Wx00000Ef7Kq' },
  { vendor: 'salesforce', host: 'acme--uat.sandbox.lightning.force.com', id: '006Wx00000Ef7Kq' },
  { vendor: 'hubspot', host: 'app-eu1.hubspot.com', id: '24681357/9876543210' },
];

describe.each(RECORDS)('the deal $id on $host', (record) => {
  it('has an address that leads to it', () => {
    const url = new URL(recordLink(record));
    expect(opportunityAt(url) ?? dealAt(url)).toEqual(record);
  });

  it('can be read from its key', () => {
    expect(recordOfKey(recordKey(record))).toEqual(record);
  });
});

it.each([
  'old',
  'salesforce:evil.example:006Wx00000Ef7Kq',
  'hubspot:acme.lightning.force.com:1/2',
  'salesforce:acme.lightning.force.com:../../secur/logout.jsp',
  'toString:app.hubspot.com:1/2',
])('isn’t a deal: %s', (key) => {
  expect(recordOfKey(key)).toBeUndefined();
});
