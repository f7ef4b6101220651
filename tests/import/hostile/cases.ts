import { seedText } from '../rewrites/sheet';

/* Generated files that could break a parser, by name. */

const million = 1_000_000;

const line = (text: string, times: number) => `${text}\n`.repeat(times);

/** A short battlecard, so that the file would be imported without the hostile part. */
const card = `# Northpier vs Saltmarsh

**The One-Liner:** Northpier counts what arrives. Saltmarsh counts what was ordered.

## Objections

**"Saltmarsh is cheaper."**

- **Response:** "On the invoice. What does a lost pallet cost you?"

## Discovery questions

1. Who finds out first that a pallet is missing?
`;

const under = (heading: string, body: string) => `${card}\n## ${heading}\n\n${body}\n`;

/** Returns a file about many rivals, each with an objection and a question. */
export function manyCards(count: number): string {
  return Array.from({ length: count }, (_, index) => {
    const rival = `Saltmarsh${index + 1}`;
    return `# Northpier vs ${rival}\n\n## Objections\n\n**"${rival} is cheaper."**\n\n- **Response:** "What does pallet ${index + 1} cost you?"\n\n## Discovery questions\n\n1. Who counts the pallets at ${rival}?\n`;
  }).join('\n');
}

function nestedList(depth: number): string {
  return Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- level ${index}`).join(
    '\n',
  );
}

function deepHtml(depth: number): string {
  return `${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`;
}

const image = Array.from({ length: 50_000 }, (_, index) =>
  String.fromCharCode((index * 7919) % 256),
).join('');

/** All cases by name. Each returns the text of a file; the largest have about a million characters. */
export const cases: Readonly<Record<string, () => string>> = {
  'a megabyte of battlecard': () => seedText.repeat(Math.ceil(million / seedText.length)),
  'a megabyte of prose': () =>
    under('Notes', line('Saltmarsh opened another warehouse. '.repeat(10), 2_700)),
  'as much formatting as is read': () =>
    under('Notes', line('- **Setup** takes *days*, [or so](b).', 2_400)),
  '200 cards': () => manyCards(200),
  'a list 400 levels deep': () => under('Notes', nestedList(400)),
  'a list 1,400 levels deep': () => under('Notes', nestedList(1_400)),
  'a list opened 50,000 times on one line': () => under('Notes', `${'- '.repeat(50_000)}end`),
  'quotes 10,000 levels deep': () => under('Notes', `${'>'.repeat(10_000)} end`),
  'alternating quotes and lists': () => under('Notes', `${'> - '.repeat(2_000)}end`),
  'quotes that grow line by line': () =>
    under(
      'Notes',
      Array.from({ length: 500 }, (_, index) => `${'> '.repeat(index)}line`).join('\n'),
    ),
  'HTML 50,000 levels deep': () => under('Notes', deepHtml(50_000)),
  'an HTML comment that never ends': () => under('Notes', `<!-- ${'a -- b '.repeat(50_000)}`),
  'a script, a style, and a table in HTML': () =>
    under(
      'Notes',
      '<script>alert("words")</script>\n\n<style>td { color: red }</style>\n\n<table><tr><td>Saltmarsh</td><td onclick="x()">slow</td></tr></table>\n\n<details><summary>More</summary>\n\nhidden words\n\n</details>',
    ),
  'HTML tags opened 100,000 times': () => under('Notes', '<a '.repeat(100_000)),
  'a table with 20,000 rows': () =>
    under(
      'Comparison',
      `| What | Saltmarsh | Northpier |\n| --- | --- | --- |\n${line('| dock | slow | fast |', 20_000)}`,
    ),
  'a table with 2,000 columns': () =>
    under(
      'Comparison',
      `${'| a '.repeat(2_000)}|\n${'| --- '.repeat(2_000)}|\n${'| b '.repeat(2_000)}|`,
    ),
  'broken tables': () =>
    under(
      'Comparison',
      '| What | Saltmarsh | Northpier |\n| --- | --- |\n| dock | slow | fast |\n\n| What | Saltmarsh | Northpier |\n| --- | --- | --- |\n| dock |\n| gate | slow | fast | surplus | more |\n|||\n| open \\| shut | `a | b` | [x | y](z) |\n\n| no | rows |\n| --- | --- |\n\n| --- | --- |\n| only | rule |',
    ),
  'a million asterisks': () => under('Notes', '*'.repeat(million - 1_000)),
  'alternating asterisks and underscores': () => under('Notes', '*a_ '.repeat(100_000)),
  'emphasis that never closes': () => under('Notes', '**a *b '.repeat(50_000)),
  'a million opening brackets': () => under('Notes', '['.repeat(million - 1_000)),
  'nested images': () => under('Notes', `${'!['.repeat(50_000)}a${'](b)'.repeat(50_000)}`),
  'links that never close': () => under('Notes', '[a](<b '.repeat(50_000)),
  'a million backticks': () => under('Notes', '`'.repeat(million - 1_000)),
  'growing runs of backticks': () =>
    under('Notes', Array.from({ length: 1_000 }, (_, index) => `e${'`'.repeat(index)}`).join(' ')),
  'a fence that never closes': () => under('Talk track', `\`\`\`\n${line('We say this.', 10_000)}`),
  'front matter that never closes': () => `---\ntitle: x\n${line('key: value', 20_000)}\n${card}`,
  '50,000 link definitions': () =>
    under(
      'Notes',
      Array.from({ length: 50_000 }, (_, index) => `[d${index}]: u${index}`).join('\n'),
    ),
  'footnotes that reference each other': () =>
    under('Notes', 'Words.[^a]\n\n[^a]: See.[^b]\n\n[^b]: See.[^a]\n\n[^c]: Never named.'),
  'definitions with long names': () =>
    under(
      'Notes',
      Array.from({ length: 200 }, (_, index) => `[${'a'.repeat(990)}${index}]: x`).join('\n'),
    ),
  'endless addresses': () => under('Notes', 'www.'.repeat(100_000)),
  'endless at signs': () => under('Notes', 'a@'.repeat(100_000)),
  'endless character references': () => under('Notes', '&amp;'.repeat(100_000)),
  'endless backslashes': () => under('Notes', '\\'.repeat(500_000)),
  'one line of a million characters': () => under('Notes', 'pallet '.repeat(140_000)),
  'one word of a million characters': () => under('Notes', 'p'.repeat(million - 1_000)),
  'a bold line without a colon': () => under('Notes', `- **${'pallet '.repeat(50_000)}**`),
  'endless colons': () => under('Notes', `**Response${':'.repeat(200_000)}** words`),
  'endless quotation marks': () => under('Objections II', '"'.repeat(200_000)),
  'endless versus': () => `# ${'Northpier vs '.repeat(20_000)}\n\n${card}`,
  'endless dashes and arrows': () => under('Notes', `- ${'"a" → — - '.repeat(30_000)}`),
  'endless spaces': () =>
    under('Notes', `- **Response:**${' '.repeat(300_000)}.${' '.repeat(300_000)}x`),
  'endless line breaks': () => `${card}${'\n'.repeat(500_000)}words`,
  'three kinds of line breaks': () =>
    card.replaceAll('\n', '\r').concat('\r\n\r\nmore\u2028words\u2029'),
  '20,000 headings': () => under('Notes', line('### Heading\n\nwords\n', 20_000)),
  '20,000 personas': () =>
    under(
      'Messaging by persona',
      Array.from({ length: 20_000 }, (_, index) => `**To Role ${index}:**\n"Words."\n`).join('\n'),
    ),
  'names of built-in object properties': () =>
    `# Northpier vs constructor\n\n## __proto__\n\n- **toString:** "words"\n- **__proto__:** "words"\n\n## Objections\n\n**"constructor is cheaper."**\n\n- **hasOwnProperty:** "Is it?"\n\n## Messaging by persona\n\n**To constructor:**\n"Words."\n\n**To __proto__:**\n"Words."\n`,
  'lone surrogates': () => under('Notes', 'half \ud83e and \udd4a half, "quo\udc00ted"'),
  'a NUL and other control characters': () =>
    under('Notes', 'null \0 bell \u0007 escape \u001b[31m delete \u007f'),
  'a byte order mark': () => `\ufeff${card}`,
  'an image read as text': () => image,
  'right-to-left text': () =>
    under(
      'Objections II',
      '**"סולטמארש זול יותר."**\n\n- **Response:** "\u202bכמה עולה משטח שאבד?\u202c \u2067مرحبا\u2069"',
    ),
  'accents stacked on a letter': () => under('Notes', `z${'\u0301'.repeat(100_000)}`),
  'emoji with many parts': () => under('Notes', '👩‍👩‍👧‍👦'.repeat(20_000)),
  'objections under an objection heading': () =>
    '# Northpier vs Saltmarsh\n\n## Objections: pricing\n\n### Objection: "x"\n\n**Objection:** "Saltmarsh is cheaper."\n\n- **Response:** "Is it?"\n\n### Objection: when we lose\n\nWords.\n',
  'HTML tables that never close': () => under('Notes', '<table><tr><td>a'.repeat(20_000)),
  '2,000 paragraphs of HTML': () =>
    under('Notes', line(`<p>**Point:** ${'Pallets wait there. '.repeat(22)}</p>\n`, 2_000)),
  'an HTML table with 30,000 rows': () =>
    under('Notes', `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(30_000)}</table>`),
  nothing: () => '',
  'nothing but whitespace': () => ' \n\t\n\u00a0\n'.repeat(10_000),
  'nothing but Markdown syntax': () =>
    line('# \n\n- \n\n> \n\n| | |\n| --- | --- |\n| | |\n\n***\n', 200),
};
