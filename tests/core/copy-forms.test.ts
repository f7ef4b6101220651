import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, plainText } from '../../src/core/card/inline';
import { clipOf, clipOfBlocks } from '../../src/core/copy/clip';
import { COPY_FORMS, parseForm } from '../../src/core/copy/form';
import { sourceLine } from '../../src/core/copy/source-line';
import { unquote } from '../../src/core/copy/unquote';
import { effort } from '../effort';
import { collapse, trees, treesWithoutLinks } from './copy-trees';

const text = (words: string): Inline => ({ kind: 'text', text: words });

const citation = {
  sources: [{ title: 'Price list', href: 'https://example.com/prices' }, { title: 'A talk' }],
  checked: '2026-11-21',
};

describe('a copy format', () => {
  it.each([undefined, null, '', 'rich', 7, ['words']])("isn't %j", (value) => {
    expect(parseForm(value)).toBeUndefined();
  });

  it('is parsed from its stored value', () => {
    expect(COPY_FORMS.map(parseForm)).toEqual(COPY_FORMS);
  });
});

describe('a copy with source and date', () => {
  const line = [
    text('"Half the '),
    { kind: 'strong', children: [text('price')] } as const,
    text('"'),
  ];

  it('ends with a line that lists the sources and their addresses', () => {
    expect(clipOf(line, { form: 'sourced' }, citation)).toEqual({
      text: 'Half the price\nSources: Price list (https://example.com/prices); A talk, checked Nov 21, 2026',
      html: 'Half the <strong>price</strong><br>Sources: <a href="https://example.com/prices">Price list</a>; A talk, checked Nov 21, 2026',
      hasSource: true,
    });
  });

  it('is also available as Markdown', () => {
    expect(clipOf(line, { form: 'markdown', withSource: true }, citation).text).toBe(
      'Half the **price**\n\nSources: [Price list](https://example.com/prices); A talk, checked Nov 21, 2026',
    );
  });

  it('is made only on request', () => {
    for (const form of ['words', 'markdown'] as const) {
      expect(clipOf(line, { form }, citation).text).not.toContain('Source');
    }
  });

  it('strips direction controls from titles', () => {
    const sources = [{ title: '\u202EPrice\u2067 list' }];
    const { text: plain, html } = clipOf(line, { form: 'sourced' }, { ...citation, sources });
    expect(plain).toBe('Half the price\nSource: Price list, checked Nov 21, 2026');
    expect(html).toContain('Source: Price list, checked');
  });

  it('says whether it has a source and whether it is Markdown', () => {
    expect(clipOf(line, { form: 'sourced' })).toMatchObject({ hasSource: false });
    expect(clipOf(line, { form: 'markdown' }, citation)).toMatchObject({ isMarkdown: true });
    expect(clipOf(line, { form: 'markdown' }, citation)).not.toHaveProperty('hasSource');
    const once = { form: 'markdown', withSource: true } as const;
    expect(clipOf(line, once, citation)).toMatchObject({ isMarkdown: true, hasSource: true });
    expect(Object.keys(clipOf(line, { form: 'words' }, citation))).toEqual(['text', 'html']);
  });

  it('has no source line if there are no sources', () => {
    expect(clipOf(line, { form: 'sourced' }).text).toBe('Half the price');
    expect(clipOf(line, { form: 'sourced' }, { ...citation, sources: [] }).text).toBe(
      'Half the price',
    );
  });

  it('lists each source once, with the date of the oldest check', () => {
    const older = { sources: citation.sources.slice(1), checked: '2026-10-07' };
    const unsourced = { sources: [], checked: '2020-01-01' };
    expect(plainText(sourceLine([citation, older, unsourced]) ?? [])).toBe(
      'Sources: Price list; A talk, checked on or after Oct 7, 2026',
    );
    expect(plainText(sourceLine([older]) ?? [])).toBe('Source: A talk, checked Oct 7, 2026');
  });
});

describe('a table', () => {
  const table = {
    kind: 'table',
    heads: ['Theirs', 'Ours'],
    rows: [
      [[text('Job\tor\nrun')], [text('a | b'), { kind: 'code', text: 'x|y' }]],
      [[text('<td>')], []],
    ],
  } as const;

  it('is copied as tab-separated text, HTML, and Markdown', () => {
    const { text: plain, html } = clipOfBlocks([table], [], { form: 'words' });
    expect(plain).toBe('Theirs\tOurs\nJob or run\ta | bx|y\n<td>\t');
    expect(html).toBe(
      '<table border="1"><thead><tr><th>Theirs</th><th>Ours</th></tr></thead><tbody><tr><td>Job\tor<br>run</td><td>a | b<code>x|y</code></td></tr><tr><td>&lt;td&gt;</td><td></td></tr></tbody></table>',
    );
    expect(clipOfBlocks([table], [], { form: 'markdown' }).text).toBe(
      '| Theirs | Ours |\n| --- | --- |\n| Job\tor<br>run | a \\| bx\\|y |\n| \\<td> |  |',
    );
  });

  it('has the same number of tabs in each line, whatever its cells contain', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(trees, trees), { minLength: 1, maxLength: 4 }), (rows) => {
        const { text } = clipOfBlocks([{ kind: 'table', heads: ['a', 'b'], rows }], [], {
          form: 'words',
        });
        const lines = text.split('\n');
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines) expect(line.split('\t')).toHaveLength(2);
      }),
    );
  });
});

const TAGS = /<\/?(?:strong|em|code|a|p|ul|li)(?: href="[^"<>]*")?>/g;

describe('a line break', () => {
  const line: readonly Inline[] = [
    text('"On the invoice, yes.\n'),
    { kind: 'strong', children: [text('What does a lost\r\npallet cost?')] },
    text('"'),
  ];

  it('is preserved in every format and kind of block', () => {
    const html = 'On the invoice, yes.<br><strong>What does a lost<br>pallet cost?</strong>';
    expect(clipOf(line)).toEqual({
      text: 'On the invoice, yes.\nWhat does a lost\r\npallet cost?',
      html,
    });
    const markdown = 'On the invoice, yes.\\\n**What does a lost\\\npallet cost?**';
    expect(clipOf(line, { form: 'markdown' })).toMatchObject({ text: markdown, html });
    const words = unquote(line);
    const list = clipOfBlocks([{ kind: 'list', items: [words] }], [], { form: 'markdown' });
    expect(list).toMatchObject({
      text: `- ${markdown.replaceAll('\n', '\n  ')}`,
      html: `<ul><li>${html}</li></ul>`,
    });
    const table = { kind: 'table', heads: ['a\nb'], rows: [[words]] } as const;
    const cells = clipOfBlocks([table], [], { form: 'markdown' });
    expect(cells.text).toContain(`| ${markdown.replaceAll('\\\n', '<br>')} |`);
    expect(cells.text).toContain('| a<br>b |');
    expect(cells.html).toContain(`<th>a<br>b</th>`);
    expect(cells.html).toContain(`<td>${html}</td>`);
  });

  it('doesn’t break out of an href', () => {
    const link: Inline = { kind: 'link', href: 'https://example.com/a\nb', children: [text('c')] };
    expect(clipOf([link]).html).toBe('<a href="https://example.com/a\nb">c</a>');
  });
});

describe('any text in any format', () => {
  const form = fc.constantFrom(...COPY_FORMS);

  it('has the same text as HTML, with its own tags escaped', () => {
    fc.assert(
      fc.property(trees, form, (line, form) => {
        const bare = clipOf(line, { form }).html.replaceAll('<br>', '\n').replace(TAGS, '');
        expect(bare).not.toMatch(/[<>"]/);
        const words = bare
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&amp;', '&');
        expect(words).toBe(plainText(unquote(line)).replace(/\r\n?/g, '\n'));
      }),
      { numRuns: effort(200, 1000) },
    );
  });

  it('is unchanged as plain text, with or without its source', () => {
    fc.assert(
      fc.property(treesWithoutLinks, (line) => {
        const words = plainText(unquote(line));
        expect(clipOf(line, { form: 'words' }).text).toBe(words);
        const { text } = clipOf(line, { form: 'sourced' }, citation);
        expect(text.startsWith(`${words}\nSources: `)).toBe(true);
      }),
    );
  });

  it('is not much longer than its content', () => {
    fc.assert(
      fc.property(trees, form, (line, form) => {
        const most = 8 * JSON.stringify(line).length + 400;
        const { text, html } = clipOf(line, { form }, citation);
        expect(Math.max(text.length, html.length)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('has each list item on a separate line as plain text', () => {
    const item = fc.stringMatching(/^[a-z .]{1,20}$/).map((words) => [text(words)]);
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), (items) => {
        const { text } = clipOfBlocks([{ kind: 'list', items }], [], { form: 'words' });
        expect(text.split('\n').map(collapse)).toEqual(
          items.map((each) => collapse(plainText(each))),
        );
      }),
    );
  });
});
