import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayWords } from '../../src/core/trust/day-words';

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

it('a day is written as it is in British English', () => {
  const min = new Date('2000-01-01');
  const max = new Date('2099-12-31');
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
      expect(dayWords(date.toISOString().slice(0, 10))).toBe(FORMAT.format(date));
    }),
  );
});
