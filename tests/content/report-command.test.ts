import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FieldReport } from '../../src/content/field-report/field-report';
import { readContent } from '../../tools/content/read-content';
import { sampleReports } from '../../tools/pictures/sample-reports';
import { card, read, root, setUpProject } from './card-project';

setUpProject();
beforeEach(() => mkdirSync(join(root, 'reports')));

const run = (...args: readonly string[]) => card('report', ...args);

function save(name: string, report: unknown): void {
  writeFileSync(join(root, 'reports', name), JSON.stringify(report));
}

const report = (change: Partial<FieldReport> = {}): FieldReport => ({
  ringsideFieldReport: 1,
  version: '0.1.0',
  deals: { salesforce: 2, hubspot: 1 },
  lines: [
    { card: 'dagster', line: 'gone', words: 'x', copied: 2, wrong: 1, remarks: ['old price'] },
  ],
  missing: [{ name: 'Kestra', deals: 2 }],
  otherNames: [],
  picked: { empty: 1 },
  ...change,
});

describe('card report', () => {
  it('merges two reports into a page, and hides what fewer than 5 reps say', async () => {
    save('a.json', report());
    save('b.json', report({ deals: { salesforce: 3, hubspot: 0 } }));
    expect(await run('reports/a.json', 'reports/b.json', '--min', '1')).toEqual({
      code: 0,
      out: 'Merged 2 reports. Open reports/field-report.html in a browser.',
      errors: '',
    });
    for (const page of ['reports/field-report.html', 'reports/field-report.md'].map(read)) {
      expect(page).toContain('2 reps · 5 Salesforce deals · 1 HubSpot deal');
      expect(page).toContain('Each file counts as one rep.');
      expect(page).toContain('old price');
      expect(page).toContain('Kestra');
    }
    // A shell replaces `reports/*` with all files in there.
    const all = readdirSync(join(root, 'reports')).map((name) => `reports/${name}`);
    expect(all).toHaveLength(4);
    expect((await run(...all)).code).toBe(0);
    expect((await run('reports', '--out', 'out')).code).toBe(0);
    expect(read('out/field-report.md')).not.toMatch(/Kestra|old price|gone/);
    expect(read('out/field-report.md')).toContain('fewer than 5');
  });

  it('names each file that it can’t read, and merges the others', async () => {
    save('a.json', report());
    save('b.json', { id: 'dagster' });
    save('c.json', report());
    save('d.json', 'x'.repeat(4_000_001));
    const { code, out } = await run('reports', '--min', '1');
    expect(code).toBe(1);
    expect(out).toMatch(/^reports\/b\.json\n {2}This isn’t a field report/m);
    expect(out).toMatch(/^reports\/c\.json\n {2}This is a duplicate of another report/m);
    expect(out).toMatch(/^reports\/d\.json\n {2}The file is larger than 4 MB/m);
    expect(out).toContain('Merged 1 report.');
    expect(read('reports/field-report.md')).not.toContain('Each file counts as one rep.');
    expect(read('reports/field-report.html')).toContain(
      '2 files couldn’t be read and aren’t included.',
    );
  });

  it('explains incorrect usage', async () => {
    expect(await run()).toMatchObject({ code: 2 });
    expect(await run('reports')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('Specify the reports'),
    });
    expect(await run('nowhere.json')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('"nowhere.json"'),
    });
    save('a.json', report());
    expect(await run('reports', '--min', 'all')).toMatchObject({ code: 2 });
    save('a.json', {});
    expect(await run('reports')).toMatchObject({
      code: 1,
      out: expect.stringContaining('Nothing was written'),
    });
  });

  it('shows hostile texts as text', async () => {
    const texts = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=1>',
      '=HYPERLINK("https://evil.example")',
      '[click](https://evil.example) | cell',
      'www.evil.example <b>',
      '`a` ![x](y) a@evil.example',
      '\u202egnp.exe\n# Heading',
    ];
    save(
      'a.json',
      report({
        lines: texts.map((text, at) => ({
          card: 'dagster',
          line: `gone-${at}`,
          words: 'x',
          copied: 1,
          wrong: 1,
          remarks: [text],
        })),
        missing: texts.map((name) => ({ name, deals: 1 })),
        otherNames: texts.map((name) => ({ name, card: 'gone' })),
      }),
    );
    expect((await run('reports', '--min', '1')).code).toBe(0);
    const html = read('reports/field-report.html');
    expect(html).not.toContain('\u202e');
    const [, body = ''] = html.split('</style>');
    const tags = new Set(body.match(/<[^>]*>/g)?.map((tag) => tag.replace(/="[^"<>]*"/g, '')));
    expect([...tags].sort()).toMatchInlineSnapshot(`
      [
        "</bdi>",
        "</div>",
        "</h1>",
        "</h2>",
        "</h3>",
        "</html>",
        "</i>",
        "</li>",
        "</main>",
        "</ol>",
        "</p>",
        "</section>",
        "</span>",
        "</ul>",
        "<bdi>",
        "<div class aria-hidden>",
        "<div class>",
        "<div>",
        "<h1>",
        "<h2>",
        "<h3>",
        "<i style>",
        "<li>",
        "<main>",
        "<ol>",
        "<p class>",
        "<p>",
        "<section>",
        "<span class style>",
        "<ul>",
      ]
    `);
    expect(html).toContain("default-src 'none'");
    const markdown = read('reports/field-report.md');
    expect(markdown).not.toMatch(/\u202e|^# H/m);
    const tree = fromMarkdown(markdown, {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const kinds = new Set<string>();
    const widths = new Set<number>();
    const cells: string[] = [];
    const visit = (node: Nodes): void => {
      if (node.type !== 'html' || node.value !== '<br>') kinds.add(node.type);
      if (node.type === 'tableRow') widths.add(node.children.length);
      if (node.type === 'tableCell' && node.children[0]?.type === 'text') {
        cells.push(node.children[0].value);
      }
      if ('children' in node) for (const child of node.children) visit(child);
    };
    visit(tree);
    expect([...kinds].sort()).toMatchInlineSnapshot(`
      [
        "heading",
        "inlineCode",
        "paragraph",
        "root",
        "table",
        "tableCell",
        "tableRow",
        "text",
      ]
    `);
    expect([...widths].sort()).toMatchInlineSnapshot(`
      [
        2,
        3,
        4,
      ]
    `);
    // A spreadsheet runs a cell that begins with one of these.
    expect(cells.filter((text) => /^[=+@-]/.test(text))).toEqual([]);
  });

  it('merges 500 reports within 10 seconds', async () => {
    const { cards, pack } = readContent(root);
    for (const [at, each] of sampleReports(cards, pack, 500).entries()) save(`${at}.json`, each);
    const before = process.cpuUsage();
    expect(await run('reports')).toMatchObject({
      code: 0,
      out: expect.stringContaining('500 reports'),
    });
    // Not the time on the clock, which depends on what else the machine does.
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(10_000_000);
    expect(Buffer.byteLength(read('reports/field-report.html'))).toBeLessThan(200_000);
  });
});
