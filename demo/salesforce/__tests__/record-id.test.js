import { salesforceDeals } from '../../deals';
import { salesforceId } from '../../deals/salesforce-id';

test('appends a checksum of the capitals', () => {
  expect(salesforceId('001D000000IqhSL')).toBe('001D000000IqhSLIAZ');
  expect(salesforceId('000000000000000')).toBe('000000000000000AAA');
  expect(salesforceId('ABCDEFGHIJKLMNO')).toBe('ABCDEFGHIJKLMNO555');
});

test('rejects anything but fifteen characters', () => {
  expect(() => salesforceId('006Wx00000Ef7KqIAJ')).toThrow('Not a 15-character id');
});

test('gives every deal its own Opportunity ID', () => {
  const ids = Object.values(salesforceDeals).map(({ id }) => id);
  expect(new Set(ids.map((id) => id.slice(0, 15))).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^006\w{15}$/);
});
