import { describe, expect, it } from 'vitest';
import type { CardFile } from '../../../src/content/card-schema';
import { isCardMarkdown, readCardMarkdown } from '../../../src/content/markdown/read-card-markdown';
import { writeCardMarkdown } from '../../../src/content/markdown/write-card-markdown';
import { acme } from '../acme';

const FILE = 'acme.md';

function read(text: string) {
  return readCardMarkdown({ file: FILE, text });
}

/** Returns the card of a text, which must have no problems. */
function cardOf(text: string): CardFile {
  const { card, problems } = read(text);
  expect(problems).toEqual([]);
  if (card === undefined) throw new Error('There is no card.');
  return card;
}

/** Returns the sample card's Markdown after an edit, which must change it. */
function edited(edit: (text: string) => string): string {
  const before = writeCardMarkdown(acme());
  const after = edit(before);
  expect(after).not.toBe(before);
  return after;
}

const HEAD = '---\nringside: 2\nname: Acme\nupdated: 2026-11-20\n---\n\n# Us vs Acme\n\n';

describe('edits that don’t matter', () => {
  const edits: Record<string, (text: string) => string> = {
    'blank lines': (text) => text.replaceAll('\n\n', '\n\n  \n\n'),
    'no blank lines': (text) => text.replaceAll('\n\n', '\n'),
    'Windows line ends and a byte order mark': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    'another case': (text) =>
      text
        .replaceAll('## Wedges', '## WEDGES')
        .replaceAll('**Claim**', '**claim**')
        .replaceAll('Status: supported', 'STATUS: Supported'),
    'bold words': (text) =>
      text.replaceAll('Status:', '**Status:**').replaceAll(' · Kind:', ' · **Kind**:'),
    'bold headings': (text) => text.replaceAll(/^(#+) (.*?)( \{.*)?$/gm, '$1 **$2**$3'),
    'other separators': (text) => text.replaceAll(' · ', ' | '),
    'labels with a colon': (text) => text.replaceAll('**Claim**', '**Claim:**'),
    'labels before the text': (text) => text.replaceAll('**Claim**\n\n', '**Claim:** '),
    'bullets with -': (text) => text.replaceAll(/^(?=> |Acme charges)/gm, '- '),
    'bullets with *': (text) => text.replaceAll(/^(?=> |Acme charges)/gm, '* '),
    'escaped marks': (text) =>
      text
        .replaceAll(/^(#+) /gm, (marks) => marks.replaceAll('#', '\\#'))
        .replaceAll(/^> /gm, '\\> ')
        .replaceAll(/^\*\*(.*)\*\*$/gm, '\\*\\*$1\\*\\*')
        .replaceAll(/\{#(.*)\}$/gm, '\\{\\#$1\\}')
        .replaceAll('---', '\\---'),
    'dates in words': (text) => text.replaceAll('2026-11-20', 'Nov 20, 2026'),
    'wrapped lines': (text) => text.replaceAll('Acme charges ', 'Acme charges\n'),
    'wrapped quotes': (text) => text.replaceAll('What did ', 'What did\n> '),
    'a horizontal rule': (text) => text.replaceAll(/^## /gm, '---\n\n## '),
    'front matter without its enclosing lines': (text) => text.replaceAll('---\n', ''),
    'front matter as a heading': (text) =>
      text.replace(/---\n([\s\S]*?)\n---/, (_, rows: string) => {
        return `---\n\n## ${rows.replaceAll('\n', ' ')}`;
      }),
    'quotation marks in the front matter': (text) => text.replace('name: Acme', 'name: "Acme"'),
    'a list in the front matter': (text) =>
      text.replace('aliases: Acme Works', 'aliases:\n  - Acme Works'),
    'brackets in the front matter': (text) => text.replace('Acme Works', '[Acme Works]'),
    'a persona by name': (text) => text.replace('### builders', '### Builders'),
  };

  it.each(Object.entries(edits))('reads the same card with %s', (_, edit) => {
    const text = edited(edit);
    expect(isCardMarkdown(text)).toBe(true);
    expect(cardOf(text)).toEqual(acme());
  });
});

describe('edits that do matter', () => {
  it('takes typographic quotation marks as text', () => {
    const card = cardOf(edited((text) => text.replace('"What do you look at first?"', '“What?”')));
    expect(card.objections?.items[0]?.pivot?.text).toBe('“What?”');
    expect(card.objections?.items[0]?.pivot?.id).toBe('ui-pivot');
  });

  it('gives new lines an ID and a review that says nobody has checked them', () => {
    const card = cardOf(`${HEAD}## Questions\n\n> How much is Python?\n\n- It’s Python.`);
    expect(card.id).toBe('acme');
    expect(card.discovery?.questions).toEqual([
      {
        id: 'question-how-much-python',
        text: 'How much is Python?',
        use: 'ask',
        review: { status: 'no-claim', kind: 'product' },
      },
      {
        id: 'question-python',
        text: 'It’s Python.',
        use: 'know',
        review: {
          status: 'unverified',
          kind: 'product',
          note: 'Not checked yet.',
        },
      },
    ]);
  });

  it('never gives a new line the ID of another', () => {
    const card = cardOf(
      `${HEAD}## Proof\n\nNew\n\nOld\n\nStatus: no-claim {#proof-new}\n\n## Partners\n\nNew`,
    );
    expect(card.proofPoints?.lines.map(({ id }) => id)).toEqual(['proof-new-2', 'proof-new']);
    expect(card.more).toMatchObject([{ title: 'Partners', lines: [{ text: 'New' }] }]);
  });

  it('reads links as sources, several in one field', () => {
    const fields =
      'Status: opinion · Sources: [A](https://a.example/x), [B](https://b.example) · Source: Interview';
    const card = cardOf(`${HEAD}## Proof\n\nGlobex chose us.\n\n${fields}`);
    expect(card.proofPoints?.lines[0]?.review).toMatchObject({
      status: 'no-claim',
      sources: [
        { title: 'A', href: 'https://a.example/x' },
        { title: 'B', href: 'https://b.example' },
        { title: 'Interview' },
      ],
    });
  });
});

describe('what can’t be read', () => {
  const cases: readonly (readonly [title: string, body: string, row: string, what: string])[] = [
    ['a misspelled section', '## Objektions', '## Objektions', 'isn’t a section'],
    ['a second section', '## Proof\n\n## Proof: x', '## Proof: x', 'two "Proof" sections'],
    ['text outside sections', 'Some text', 'Some text', 'isn’t in a section'],
    ['a second title', '# Another', '# Another', 'a second title'],
    ['a heading in a list', '## Proof\n\n### New', '### New', 'can’t be used in this section'],
    ['a line without a label', '## Summary\n\nText', 'Text', 'can’t tell what "Text" is for'],
    ['an unknown label', '## Summary\n\n**Lap**\n\nx', '**Lap**', 'can’t tell what "Lap" is for'],
    ['a label without text', '## Summary\n\n**Trap**', '**Trap**', 'no text below the label'],
    [
      'two lines for one label',
      '## Summary\n\n**Trap**\n\na\n\n**Trap**\n\nb',
      '**Trap**\n\nb',
      'two "Trap" lines',
    ],
    [
      'a misspelled status',
      '## Proof\n\nx\n\nStatus: suported · Kind: price',
      'x',
      '"suported", which isn’t an allowed value',
    ],
    [
      'a misspelled field',
      '## Proof\n\nx\n\nStauts: supported {#x}',
      'Stauts',
      'looks like a line’s details',
    ],
    ['a repeated field', '## Proof\n\nx\n\nNote: a\n\nNote: b', 'Note: b', 'appears twice'],
    ['a field without a line', '## Proof\n\nNote: a', 'Note: a', '"Note" can’t be used here'],
    [
      'too few columns',
      '## Comparison: x\n\nColumns: one',
      'Columns: one',
      'Ringside can’t read what’s after "Columns"',
    ],
    [
      'a missing note',
      '## Proof\n\nx\n\nStatus: supported',
      'x',
      'needs a note that says what was found',
    ],
    [
      'a private address',
      '## Proof\n\nx\n\nSource: [A](http://a.example)',
      'x',
      '"href" isn’t valid',
    ],
  ];

  it.each(cases)('reports %s with its line', (_, body, row, what) => {
    const text = HEAD + body;
    const { card, problems } = read(text);
    expect(card).toBeUndefined();
    const said = problems.map((problem) => `${problem.what} ${problem.fix}`.replace('Add', '“Add'));
    expect(said.join('\n').toLowerCase()).toContain(what.toLowerCase());
    const line = text.slice(0, text.indexOf(row, HEAD.length)).split('\n').length;
    expect(problems.map((problem) => problem.line)).toContain(line);
    for (const { fix } of problems) expect(fix.length).toBeGreaterThan(15);
  });

  it('reports front matter that can’t be read, and what is missing in it', () => {
    const text = HEAD.replace('name: Acme', 'nmae: Acme');
    expect(read(text).problems).toMatchObject([{ line: 3, what: expect.stringContaining('nmae') }]);
    const missing = read(HEAD.replace('updated: 2026-11-20\n', ''));
    expect(missing.problems).toMatchObject([{ what: '"updated" is missing.' }]);
    const newer = read(HEAD.replace('ringside: 2', 'ringside: 3'));
    expect(newer.problems).toMatchObject([{ rule: 'version', line: 2 }]);
    expect(read('---\nringside: 2\nname: x\n---').problems).toMatchObject([
      { what: 'The card has no title.' },
    ]);
  });
});

it('recognizes only its own format', () => {
  for (const text of [
    '# Us vs Acme',
    '---\ntitle: x\n---',
    '{"ringside": 2}',
    'About ringside: 2',
  ]) {
    expect(isCardMarkdown(text)).toBe(false);
  }
});

it('reads a hostile file in a moment', () => {
  const body = `${HEAD}## Proof\n\n`;
  const many = (text: string) => text.repeat(Math.ceil(300_000 / text.length));
  for (const text of [
    ' ',
    '*',
    '> ',
    '\\',
    '&amp;',
    '· ',
    '{#',
    'Note: ',
    '# ',
    '- ',
    '**a** ',
    'x\n',
  ]) {
    // CPU time, because other processes can take most of the clock's.
    const start = process.cpuUsage();
    read(`${body}a${many(text)}b`);
    read(`${body}${many(text)}`);
    read(`${body}x\n\nSource: [${many(text)}`);
    expect(process.cpuUsage(start).user / 1000, text).toBeLessThan(5_000);
  }
});
