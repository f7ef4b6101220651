import { expect, it } from 'vitest';
import { dateOfFile } from '../../src/content/import/facts';
import { cardsOf } from './import-text';

it.each([
  ['Last updated: 2026-02-18', '2026-02-18'],
  ['**Date:** Feb 18, 2026', '2026-02-18'],
  ['| Date | 18.2.2026 |', '2026-02-18'],
  ['Owner: Ann | Card last reviewed on 18 February 2026', '2026-02-18'],
  ['Stand: 02/18/2026', '2026-02-18'],
  ['Stand: 31.06.2026', undefined],
  ['Release date: Nov 2024', undefined],
  ['release_date: 2024-11-01', undefined],
  ['As of Nov 2024, they have 300 customers.', undefined],
  ['Their prices were last updated on Nov 3, 2024', undefined],
  ['Outstanding: 2024-11-01', undefined],
])('takes from %j the date of the file: %s', (text, date) => {
  expect(dateOfFile(text, '2026-11-24')).toBe(date);
});

it('puts the owner of the file on its card, but not a blank to fill in', () => {
  const ownerOf = (line: string) =>
    cardsOf(`# Northpier vs Kestrel\n\n${line}\n\n## Notes\n\nThey ask.`)[0]?.card;
  expect(ownerOf('Owner: Field marketing')?.owner).toBe('Field marketing');
  expect(ownerOf('Owner: [name]')?.owner).toBeUndefined();
});
