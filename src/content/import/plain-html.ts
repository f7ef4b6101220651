import { isTag } from './html-tag';

/** The words of a block of HTML, and its comments, which nobody sees. */
export interface PlainHtml {
  readonly lines: readonly string[];
  readonly comments: readonly string[];
}

const ENDS_LINE =
  /<(?:br|\/?(?:p|div|li|ul|ol|tr|td|th|table|h[1-6]|summary|details|section))\b[^<>]*>/gi;
const TAG = /<[^<>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
};

/** Takes tags and comments off. Runs once over the text, however broken it is. */
export function plainHtml(html: string): PlainHtml {
  const comments: string[] = [];
  let shown = '';
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<!--', at);
    if (start < 0) break;
    const end = html.indexOf('-->', start);
    shown += html.slice(at, start);
    comments.push(html.slice(start + 4, end < 0 ? undefined : end).trim());
    at = end < 0 ? html.length : end + 3;
  }
  const lines = (shown + html.slice(at))
    .replace(ENDS_LINE, '\n')
    .replace(TAG, (tag) => (isTag(tag) ? '' : tag))
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return { lines, comments: comments.filter((comment) => comment !== '') };
}
