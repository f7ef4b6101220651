import { describe, expect, it } from 'vitest';
import { readText } from '../../src/content/import/read-text';
import { cardsOf, linesOf } from './import-text';
import { comment, footnote, image, item, link, makeDocx, paragraph, run, table } from './make-docx';

const read = (bytes: Uint8Array) =>
  readText(bytes, (encoding, all) => new TextDecoder(encoding, { fatal: true }).decode(all));

const BATTLECARD = [
  paragraph(run('Northpier vs Kestrel'), 'Title'),
  paragraph(run('Last updated: Nov 3, 2026')),
  paragraph(run('Objections'), 'Heading1'),
  table([
    [paragraph(run('They say')), paragraph(run('We say'))],
    [
      paragraph(run('“Kestrel is cheaper.”')),
      paragraph(run('“On the invoice.')) + paragraph(run('What does a lost pallet cost?”')),
    ],
  ]),
  paragraph(run('Why we win'), 'Heading1'),
  item(run('Setup: ', 'b') + run('takes one day.') + footnote),
  item(run('See the ') + link('limits')),
  item(run('Only ', 'i') + run('10 docks'), 1),
  paragraph(run('We look it up, we don’t guess.'), 'Quote'),
  paragraph(image + run('The map [draft].') + comment),
  paragraph(run('Questions to ask'), 'Heading1'),
  item(run('Who counts the pallets?'), 0, true),
].join('');

// The libraries take a while to load on a busy machine.
describe('a Word document', { timeout: 30_000 }, () => {
  it('becomes Markdown with its headings, tables, lists, links, and notes', async () => {
    expect(await read(await makeDocx(BATTLECARD))).toBe(`# Northpier vs Kestrel

Last updated: Nov 3, 2026

## Objections

| They say | We say |
| - | - |
| “Kestrel is cheaper.” | “On the invoice.<br>What does a lost pallet cost?” |

## Why we win

- **Setup:** takes one day.[^footnote-2]
- See the [limits](https://kestrel.example/limits)
  - *Only* 10 docks

> We look it up, we don’t guess.

![Map of the parts](data:,)The map \\[draft].

## Questions to ask

1. Who counts the pallets?

[^footnote-2]: Measured in May.

<!-- Is this still true? -->
`);
  });

  it('becomes a card, and its image and comment are listed as left out', async () => {
    const text = await read(await makeDocx(BATTLECARD));
    const [imported] = cardsOf(String(text));
    const { card, report } = imported ?? {};
    expect(card).toMatchObject({ name: 'Kestrel', updated: '2026-11-03' });
    expect(card?.objections?.items[0]?.pivot).toMatchObject({
      text: '“On the invoice. What does a lost pallet cost?”',
      use: 'say',
    });
    expect(card?.discovery?.questions.map(({ use }) => use)).toEqual(['ask']);
    expect(report?.images).toBe(1);
    expect(report?.dropped.map((each) => each.text)).toEqual(['Is this still true?']);
    expect(report?.kept.words).toBe(report?.kept.of);
    expect(
      linesOf(card as never)
        .map(({ text: each }) => each)
        .join('\n'),
    ).toContain('Measured in May.');
  });
});

it('lists what is above and below the pages as left out', { timeout: 30_000 }, async () => {
  const header = `<w:hdr>${paragraph(run('Northpier & Co') + run(' | internal'))}</w:hdr>`;
  const footer = `<w:ftr>${paragraph(run('Page 1'))}${paragraph(run('Last updated: Nov 3, 2026'))}</w:ftr>`;
  const parts = { 'word/header1.xml': header, 'word/header2.xml': header };
  const bytes = await makeDocx(BATTLECARD, { ...parts, 'word/footer1.xml': footer });
  const [only] = cardsOf(String(await read(bytes)));
  expect(only?.report.dropped.map(({ text, why }) => [text, why])).toEqual([
    ['Is this still true?', 'a hidden comment'],
    ['Northpier & Co | internal', 'a page header'],
    ['Page 1 · Last updated: Nov 3, 2026', 'a page footer'],
  ]);
});

describe('is refused with a reason:', { timeout: 30_000 }, () => {
  it('a document whose XML is too large, whatever sizes it gives', async () => {
    const bytes = await makeDocx(paragraph(run('a'.repeat(6_000_000))));
    expect(bytes.length).toBeLessThan(100_000);
    expect(await read(bytes)).toMatchObject({ what: 'This Word document is too long to read.' });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      // The directory's entries, each with its unpacked size.
      const isEntry = bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1;
      if (isEntry && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 100, true);
    }
    expect(await read(bytes)).toMatchObject({ what: 'This Word document is too long to read.' });
  });

  it('a document whose text is in a part with another name, and too large', async () => {
    const bytes = await makeDocx('', { 'word/document.png': 'a'.repeat(60_000_000) });
    expect(await read(bytes)).toMatchObject({ what: 'This Word document is too long to read.' });
  });

  it('a document that is damaged', async () => {
    const bytes = await makeDocx(paragraph(run('Words.')));
    expect(await read(bytes.slice(0, 500))).toMatchObject({
      what: 'This Word document is damaged.',
    });
    const broken = await makeDocx('', { 'word/document.xml': '<w:document>' });
    expect(await read(broken)).toMatchObject({ what: 'This Word document is damaged.' });
  });

  it('another archive', async () => {
    const { default: JSZip } = await import('jszip');
    const archive = new JSZip().file('xl/workbook.xml', '<workbook/>');
    const bytes = await archive.generateAsync({ type: 'uint8array' });
    expect(await read(bytes)).toMatchObject({ reason: 'not-text' });
  });
});
