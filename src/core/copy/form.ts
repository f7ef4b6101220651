/**
 * The format of a copy.
 * - `words`: only the text, plain and rich
 * - `sourced`: the text, with its source and date of review below
 * - `markdown`: for notes; the plain text is Markdown
 */
export type CopyForm = 'words' | 'sourced' | 'markdown';

/** Every format, the default first. */
export const COPY_FORMS: readonly CopyForm[] = ['words', 'sourced', 'markdown'];

/** Returns a format from an unvalidated value; undefined if it isn't one. */
export function parseForm(value: unknown): CopyForm | undefined {
  return COPY_FORMS.find((form) => form === value);
}
