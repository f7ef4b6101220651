import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDate } from '../../src/core/trust/format-date';

const FORMAT = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

it('writes a date as Intl does in US English', () => {
  const min = new Date('2000-01-01');
  const max = new Date('2099-12-31');
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
      expect(formatDate(date.toISOString().slice(0, 10))).toBe(FORMAT.format(date));
    }),
  );
});
