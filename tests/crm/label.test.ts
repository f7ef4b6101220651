import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersAndDigits } from '../../src/crm/characters';
import { labelIn } from '../../src/crm/label';
import { pageNow } from './pages';
import '../seed';

/* Some labels can be ruled out without computing styles, but never one that the page shows. */

const words = fc.constantFrom('Competitor', 'Primary ', ' Rival', '*', '', '\n  Field\n');
const wrappers = fc.constantFrom(
  ['', ''],
  ['<span>', '</span>'],
  ['<b>', '</b><br>'],
  ['<span hidden>', '</span>'],
  ['<span style="display: none">', '</span>'],
  ['<font class="notranslate">', '</font>'],
  ['<mark>', '</mark>'],
  ['<button>', '</button>'],
  ['<img alt="❌"><i>', '</i>'],
  ['<!-- note --><p>', '</p>'],
);
const { html } = fc.letrec<{ html: string; inner: string }>((tie) => ({
  inner: fc.oneof({ maxDepth: 3 }, words, tie('html')),
  html: fc
    .array(fc.tuple(wrappers, tie('inner')), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([[open, close], inner]) => open + inner + close).join('')),
}));

it('never rules out a label that is shown', () => {
  const isShownAtAll = (first: string, second: string) => {
    document.body.innerHTML = `<label>${first}</label><label>${second}</label>`;
    const { label, canHaveLabel } = labelIn(() => document.querySelectorAll('label'), pageNow());
    const shown = lettersAndDigits(label());
    expect(shown === '' || canHaveLabel((text) => lettersAndDigits(text) === shown)).toBe(true);
  };
  fc.assert(fc.property(html, html, isShownAtAll), { numRuns: 500 });
});

it('rules out a label by its text, whatever is shown', () => {
  document.body.innerHTML = '<label><span>Amount</span> <!-- note --></label>';
  const label = document.querySelector('label');
  const { canHaveLabel } = labelIn(() => [label], pageNow());
  expect(canHaveLabel((text) => text === 'Amount')).toBe(true);
  expect(canHaveLabel((text) => text === 'Competitor')).toBe(false);
});
