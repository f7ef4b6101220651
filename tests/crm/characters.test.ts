import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  hasLetterOrDigit,
  hasVisibleCharacter,
  isSymbol,
  lettersAndDigits,
  trimPunctuation,
  visibleText,
} from '../../src/crm/characters';
import '../seed';

/* Common text takes a shortcut, which must return what the Unicode properties return. */

/** Every character up to U+024F, where the shortcut for Latin ends, and a few after it. */
const near = fc.integer({ min: 0, max: 0x260 }).map((code) => String.fromCodePoint(code));
const texts = fc.oneof(
  fc.string({ unit: near }),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(' ', '\n', 'a', '9', '-', 'É', '❌', '競', '\u00ad', '\u200b'),
  }),
);

const RULES: readonly (readonly [string, (text: string) => unknown, (text: string) => unknown])[] =
  [
    ['lettersAndDigits', lettersAndDigits, (text) => text.replace(/[^\p{L}\p{N}]/gu, '')],
    ['hasLetterOrDigit', hasLetterOrDigit, (text) => /[\p{L}\p{N}]/u.test(text)],
    [
      'trimPunctuation',
      trimPunctuation,
      (text) => text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, ''),
    ],
    ['isSymbol', isSymbol, (text) => /^[^\p{L}\p{N}\s]+$/u.test(text)],
    ['hasVisibleCharacter', hasVisibleCharacter, (text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text)],
    [
      'visibleText',
      visibleText,
      (text) => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim(),
    ],
  ];

it.each(RULES)('%s agrees with the Unicode property', (_, shortcut, rule) => {
  const agrees = (text: string) => {
    expect(shortcut(text)).toEqual(rule(text));
  };
  fc.assert(fc.property(texts, agrees));
});
