import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, plainText } from '../../src/core/card/inline';
import { clipOf } from '../../src/core/copy/clip';
import { effort } from '../effort';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });

/** Any text without links. */
const inlines = fc.letrec<{ inline: Inline; list: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    fc.record({ kind: fc.constant('text' as const), text: fc.string({ unit: 'grapheme' }) }),
    fc.record({ kind: fc.constant('code' as const), text: fc.string() }),
    fc.record({ kind: fc.constant('strong' as const), children: tie('list') }),
    fc.record({ kind: fc.constant('emphasis' as const), children: tie('list') }),
  ),
  list: fc.array(tie('inline'), { maxLength: 4 }),
})).list;

describe('a copied line', () => {
  it('has formatting as HTML, but not as plain text', () => {
    const line = [
      text('A '),
      strong(text('six-month rewrite')),
      text(' in '),
      { kind: 'code', text: '@op' } as const,
    ];
    expect(clipOf(line)).toEqual({
      text: 'A six-month rewrite in @op',
      html: 'A <strong>six-month rewrite</strong> in <code>@op</code>',
    });
  });

  it.each([
    ['"How much time?"', 'How much time?'],
    ['“How much time?”', 'How much time?'],
    [`"outside the 'happy path'."`, "outside the 'happy path'."],
    ['"One" and "two"', '"One" and "two"'],
    ['The "Code-First" way', 'The "Code-First" way'],
    ['""', '""'],
    ['"', '"'],
  ])('%s is copied as %s', (written, copied) => {
    expect(clipOf([text(written)]).text).toBe(copied);
  });

  it('drops the quotation marks even if the text starts or ends with formatting', () => {
    expect(clipOf([text('"'), strong(text('Not')), text(' now"')])).toEqual({
      text: 'Not now',
      html: '<strong>Not</strong> now',
    });
  });

  it('includes the address of a link', () => {
    const link: Inline = {
      kind: 'link',
      href: 'https://example.com/?a=1&b=2',
      children: [text('terms')],
    };
    expect(clipOf([link])).toEqual({
      text: 'terms (https://example.com/?a=1&b=2)',
      html: '<a href="https://example.com/?a=1&amp;b=2">terms</a>',
    });
  });

  it('escapes HTML in the text', () => {
    expect(clipOf([text('a < b & "c" > <script>')]).html).toBe(
      'a &lt; b &amp; &quot;c&quot; &gt; &lt;script&gt;',
    );
  });

  it('has exactly the text of any line', () => {
    fc.assert(
      fc.property(inlines, (line) => {
        const words = plainText(line);
        const copied = clipOf(line).text;
        const isQuoted = /^"[^"]+"$|^“[^“”]+”$|^„[^„“]+“$|^«[^«»]+»$/su.test(words);
        expect(copied).toBe(isQuoted ? words.slice(1, -1) : words);
      }),
      { numRuns: effort(200, 1000) },
    );
  });

  it('has the same text as plain text and as HTML', () => {
    const unescaped = (html: string) =>
      html
        .replace(/<\/?(strong|em|code)>/g, '')
        .replaceAll('<br>', '\n')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&');
    fc.assert(
      fc.property(inlines, (line) => {
        const clip = clipOf(line);
        expect(unescaped(clip.html)).toBe(clip.text.replace(/\r\n?/g, '\n'));
        expect(clip.html.replace(/<\/?(strong|em|code)>|<br>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: effort(200, 1000) },
    );
  });
});
