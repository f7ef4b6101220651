import JSZip from 'jszip';

/* Builds Word documents, so that the tests need no files that nobody can read. */

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Returns a run of text. */
export function run(text: string, format: 'b' | 'i' | '' = ''): string {
  const properties = format === '' ? '' : `<w:rPr><w:${format}/></w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Returns a paragraph of runs, in a style such as Heading1. */
export function paragraph(runs: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${runs}</w:p>`;
}

/** Returns an item of a list, `level` from 0. */
export function item(runs: string, level = 0, isOrdered = false): string {
  const id = isOrdered ? 2 : 1;
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${runs}</w:p>`;
}

/** Returns a table of cells, each with its paragraphs. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** Returns a link to https://kestrel.example/limits. */
export function link(text: string): string {
  return `<w:hyperlink r:id="link">${run(text)}</w:hyperlink>`;
}

export const footnote = '<w:r><w:footnoteReference w:id="2"/></w:r>';
export const comment = '<w:r><w:commentReference w:id="1"/></w:r>';
export const image =
  '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="map" descr="Map of the parts"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="image"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

const xml = (root: string, attributes: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${attributes}>${inside}</${root}>`;

function styles(): string {
  const named = [
    ['Title', 'Title'],
    ['Heading1', 'heading 1'],
    ['Heading2', 'heading 2'],
    ['Quote', 'Quote'],
  ].map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  );
  return xml('w:styles', W, named.join(''));
}

function numbering(): string {
  const levels = (format: string) =>
    [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`);
  const lists = ['bullet', 'decimal'].map(
    (format, at) =>
      `<w:abstractNum w:abstractNumId="${at}">${levels(format).join('')}</w:abstractNum>`,
  );
  const uses = [1, 2].map(
    (id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`,
  );
  return xml('w:numbering', W, [...lists, ...uses].join(''));
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const inside = all.map(([id, type, target]) => {
    const mode = target.startsWith('https:') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${mode}/>`;
  });
  return xml('Relationships', `xmlns="${PACKAGE}/relationships"`, inside.join(''));
}

/**
 * Returns a Word document.
 *
 * @param more Further files, or others in place of these.
 */
export async function makeDocx(
  body: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const archive = new JSZip();
  const types =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>';
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': xml('Types', `xmlns="${PACKAGE}/content-types"`, types),
    '_rels/.rels': relations([['document', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['footnotes', 'footnotes', 'footnotes.xml'],
      ['comments', 'comments', 'comments.xml'],
      ['image', 'image', 'media/image.png'],
      ['link', 'hyperlink', 'https://kestrel.example/limits'],
    ]),
    'word/document.xml': xml('w:document', `${W} ${R} ${DRAWING}`, `<w:body>${body}</w:body>`),
    'word/styles.xml': styles(),
    'word/numbering.xml': numbering(),
    'word/footnotes.xml': xml(
      'w:footnotes',
      W,
      `<w:footnote w:id="2">${paragraph(run('Measured in May.'))}</w:footnote>`,
    ),
    'word/comments.xml': xml(
      'w:comments',
      W,
      `<w:comment w:id="1" w:author="Ann" w:initials="A">${paragraph(run('Is this still true?'))}</w:comment>`,
    ),
    'word/media/image.png': 'not read',
    ...more,
  };
  for (const [name, text] of Object.entries(files)) archive.file(name, text);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }) as Promise<
    Uint8Array<ArrayBuffer>
  >;
}
