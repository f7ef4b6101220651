import type { Inline } from '../card/inline';
import type { RichText } from './block';

/** Matches a placeholder in a template of the pack or in a calculator's result, known or not. */
export const PLACEHOLDER = /\{\s*([\w-]*)\s*\}/g;

/** Returns a text without formatting. */
export function plain(text: string): Inline {
  return { kind: 'text', text };
}

/** Returns the pieces of a paragraph in order: its own text, and what its placeholders stand for. */
export function filledIn(
  paragraph: string,
  values: Readonly<Record<string, RichText>>,
): readonly RichText[] {
  return paragraph
    .split(PLACEHOLDER)
    .map((piece, at) => (at % 2 === 0 ? [plain(piece)] : (values[piece] ?? [])));
}
