/**
 * What a copy is made into.
 * - `words`: the words alone, plain and rich
 * - `sourced`: the same, and beneath them where they are from and when that was checked
 * - `markdown`: for notes; the plain text is Markdown
 */
export type CopyForm = 'words' | 'sourced' | 'markdown';

/** Every form, the usual one first. */
export const COPY_FORMS: readonly CopyForm[] = ['words', 'sourced', 'markdown'];

/** A form from a value that anybody may have written; nothing where it is none. */
export function parseForm(value: unknown): CopyForm | undefined {
  return COPY_FORMS.find((form) => form === value);
}
