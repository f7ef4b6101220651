import type { Inline } from '../card/inline';

/** Matches a placeholder in a template of the pack, known or not. */
export const PLACEHOLDER = /\{\s*(\w*)\s*\}/g;

/** Returns a text without formatting. */
export function plain(text: string): Inline {
  return { kind: 'text', text };
}

/** Returns the pieces of a paragraph in order: its own text, and what its placeholders stand for. */
export function filledIn<Value>(
  paragraph: string,
  values: Readonly<Record<string, Value>>,
): readonly (Value | readonly Inline[])[] {
  return paragraph
    .split(PLACEHOLDER)
    .map((piece, at) => (at % 2 === 0 ? [plain(piece)] : (values[piece] ?? [])));
}
