import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate, withoutDirectionControls } from '../../src/core/text/direction';

const CONTROLS = [...'\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'];

/** Text with unbalanced direction controls. */
const texts = fc.string({
  unit: fc.oneof(fc.constantFrom(...CONTROLS), fc.constantFrom(...'Dagster 1.(שלום) حلول')),
});

describe('text without direction controls', () => {
  it('keeps everything else in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const rest = [...text].filter((each) => !CONTROLS.includes(each)).join('');
        expect(withoutDirectionControls(text)).toBe(rest);
      }),
    );
  });

  it('shows the real order of a reversed name', () => {
    expect(withoutDirectionControls('\u202Eretsgad\u202C')).toBe('retsgad');
  });
});

describe('isolated text', () => {
  it('has one isolate if it contains right-to-left text, or else none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const isolated = isolate(text);
        const plain = withoutDirectionControls(text);
        expect([plain, `\u2068${plain}\u2069`]).toContain(isolated);
        expect(isolated === plain).toBe(!/[\u0590-\u06FF]/.test(plain));
      }),
    );
  });
});
