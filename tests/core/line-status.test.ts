import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/core/card/line';
import { statusOf } from '../../src/core/trust/line-status';

function review(given: Partial<Review>): Review {
  return { status: 'supported', kind: 'product', checked: '2026-01-01', sources: [], ...given };
}

describe('the status of a line', () => {
  it.each<[Review['kind'], string, string]>([
    ['price', '2026-01-31', '2026-02-01'],
    ['product', '2026-04-01', '2026-04-02'],
    ['architecture', '2026-06-30', '2026-07-01'],
    ['story', '2027-01-01', '2027-01-02'],
  ])('with a %s claim is fine until %s and due on %s', (kind, last, first) => {
    expect(statusOf(review({ kind }), last)).toBe('fine');
    expect(statusOf(review({ kind }), first)).toBe('due');
  });

  it('is a known problem rather than due', () => {
    expect(statusOf(review({ status: 'disputed' }), '2030-01-01')).toBe('disputed');
    expect(statusOf(review({ status: 'changed' }), '2026-01-02')).toBe('changed');
    expect(statusOf(review({ status: 'unverified' }), '2030-01-01')).toBe('unverified');
  });

  it('is never due without a claim', () => {
    expect(statusOf(review({ status: 'no-claim', kind: 'price' }), '2040-01-01')).toBe('fine');
  });
});
