import type { Clip } from '../../core/copy/clip';

/**
 * "Copied", and what of it is not as usual: "Copied 5 lines as Markdown with source". Without a
 * source is said where one was asked for and there is none.
 *
 * @param count How many lines it holds.
 */
export function copiedWords({ isMarkdown, hasSource }: Clip, count: number): string {
  return [
    'Copied',
    ...(count > 1 ? [`${count} lines`] : []),
    ...(isMarkdown ? ['as Markdown'] : []),
    ...(hasSource === undefined ? [] : [hasSource ? 'with source' : 'without source']),
  ].join(' ');
}
