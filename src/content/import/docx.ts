import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { HANDLERS } from './html';
import { NOT_TEXT, type Unreadable } from './limits';

/** The most XML that is read, unpacked, in bytes. A document of 30 pages has 1 to 2 MB. */
const MAX_XML_BYTES = 5_000_000;
/** The largest unpacked rest of a document, in bytes. */
const MAX_OTHER_BYTES = 50_000_000;

const TOO_LONG: Unreadable = {
  reason: 'too-large',
  what: 'This Word document is too long to read.',
  fix: 'Move the battlecard to a document of its own, then choose that document.',
};

const DAMAGED: Unreadable = {
  reason: 'not-text',
  what: 'This Word document is damaged.',
  fix: 'Open it in Word, save a copy as .docx, and choose the copy.',
};

/** A document's title is above all its headings, which Word puts on the same level. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  ...[2, 3, 4, 5, 6, 6].map((depth, at) => `p[style-name='heading ${at + 1}'] => h${depth}:fresh`),
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  'comment-reference => sup',
];

/** Part of JSZip's documented interface, but not of its types. */
interface Unpacking {
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'end', listener: () => void): this;
  resume(): this;
  pause(): this;
}

/** Returns the unpacked size of a file in bytes, or a size above the limit without unpacking the rest. */
function sizeOf(file: JSZip.JSZipObject, limit: number): Promise<number> {
  const { internalStream } = file as unknown as { internalStream: (type: string) => Unpacking };
  return new Promise((resolve, reject) => {
    let size = 0;
    const unpacking = internalStream.call(file, 'uint8array');
    unpacking
      .on('data', ({ length }) => {
        size += length;
        if (size <= limit) return;
        unpacking.pause();
        resolve(size);
      })
      .on('error', reject)
      .on('end', () => resolve(size))
      .resume();
  });
}

/**
 * Returns whether an archive has more than is read. The sizes in an archive can be false, so that the bytes have
 * to be counted. Text has a lower limit than images and embedded files, but can be in a part of any name.
 */
async function isTooLarge(archive: JSZip): Promise<boolean> {
  const left = { text: MAX_XML_BYTES, other: MAX_OTHER_BYTES };
  for (const file of archive.file(/./)) {
    const kind = /\.(?:xml|rels)$/i.test(file.name) ? 'text' : 'other';
    left[kind] -= await sizeOf(file, left[kind]);
    if (left[kind] < 0) return true;
  }
  return false;
}

/** Writes blocks as Markdown. */
function written(children: RootContent[]): string {
  const extensions = [gfmToMarkdown({ tablePipeAlign: false })];
  return toMarkdown({ type: 'root', children }, { bullet: '-', extensions });
}

const idOf = ({ properties }: Element) => String(properties.id ?? '');
const isNote = (node: ElementContent): node is Element =>
  node.type === 'element' && /^(?:foot|end)note-\d/.test(idOf(node));

/** Word's notes, comments, and bookmarks are links to and fro. */
const WORD_HANDLERS: Readonly<Record<string, Handle>> = {
  ...HANDLERS,
  a(state: State, node: Element) {
    const href = String(node.properties.href ?? '');
    const [, id] = /^#((?:foot|end)note-\d+)$/.exec(href) ?? [];
    if (id !== undefined) return { type: 'footnoteReference', identifier: id, label: id };
    if (href.startsWith('#comment-')) return undefined;
    return href === '' ? state.all(node) : defaultHandlers.a(state, node);
  },
  ol(state: State, node: Element) {
    const notes = node.children.filter(isNote);
    if (notes.length === 0) return defaultHandlers.ol(state, node);
    return notes.map((note) => {
      const children = state.toFlow(state.all(note));
      return { type: 'footnoteDefinition', identifier: idOf(note), label: idOf(note), children };
    });
  },
  // The comments of reviewers, at the end of the document. The import lists them as left out.
  dl(state: State, node: Element) {
    const comments = node.children.filter((each) => each.type === 'element');
    return comments.flatMap((each) => {
      if (each.tagName !== 'dd') return [];
      const words = written(state.toFlow(state.all(each))).replaceAll('--', '—');
      return [{ type: 'html' as const, value: `<!-- ${words.trim()} -->` }];
    });
  },
};

/** Returns what is above and below the pages as comments, which the import lists as left out. */
async function marginsOf(archive: JSZip): Promise<string> {
  const found = archive.file(/^word\/(?:header|footer)\d*\.xml$/).map(async (file) => {
    const paragraphs = (await file.async('string')).split('</w:p>').map((xml) => {
      return [...xml.matchAll(/<w:t(?: [^<>]*)?>([^<]*)</g)].map(([, text]) => text).join('');
    });
    const words = paragraphs.filter((text) => text.trim() !== '').join(' · ');
    const kind = file.name.includes('header') ? 'header' : 'footer';
    return words === '' ? '' : `<dl><dd><p>Page ${kind}: ${words}</p></dd></dl>`;
  });
  return [...new Set(await Promise.all(found))].join('');
}

function markdownOfHtml(html: string): string {
  const plain = html
    .replace(/ <a href="#[\w-]*-ref-\d+">↑<\/a>/g, '')
    // Markdown has no blanks at the edges of bold text.
    .replace(/((?:<(?:strong|em)>)+)(\s+)/g, '$2$1')
    .replace(/(\s+)((?:<\/(?:strong|em)>)+)/g, '$2$1');
  const tree = toMdast(fromHtml(plain, { fragment: true }), { handlers: { ...WORD_HANDLERS } });
  return 'children' in tree ? written(tree.children as RootContent[]) : '';
}

/**
 * Returns a Word document as Markdown. Its images have `data:` addresses without data, so that the import counts
 * them. Nothing is fetched.
 */
export async function markdownOfDocx(bytes: Uint8Array): Promise<string | Unreadable> {
  let html: string;
  try {
    const archive = await JSZip.loadAsync(bytes);
    if (archive.file(/^word\//).length === 0) return NOT_TEXT;
    if (await isTooLarge(archive)) return TOO_LONG;
    const convertImage = mammoth.images.imgElement(async () => ({ src: 'data:,' }));
    // Node takes a buffer, the browser an array buffer; both only hand the bytes on.
    const input = { buffer: bytes, arrayBuffer: bytes } as never;
    const read = await mammoth.convertToHtml(input, { styleMap: STYLES, convertImage });
    html = read.value;
    html += await marginsOf(archive);
  } catch {
    return DAMAGED;
  }
  return markdownOfHtml(html);
}
