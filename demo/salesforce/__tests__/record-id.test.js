import { salesforceDeals } from '../../deals';
import { salesforceId } from '../../deals/salesforce-id';

test('the suffix is the checksum of the capitals', () => {
  expect(salesforceId('001D000000IqhSL')).toBe('001D000000IqhSLIAZ');
  expect(salesforceId('000000000000000')).toBe('000000000000000AAA');
  expect(salesforceId('ABCDEFGHIJKLMNO')).toBe('ABCDEFGHIJKLMNO555');
});

test('something else than fifteen characters is refused', () => {
  expect(() => salesforceId('006Wx00000Ef7KqIAJ')).toThrow('Not a 15-character id');
});

test('every deal is an opportunity of its own', () => {
  const ids = Object.values(salesforceDeals).map(({ id }) => id);
  expect(new Set(ids.map((id) => id.slice(0, 15))).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^006\w{15}$/);
});
