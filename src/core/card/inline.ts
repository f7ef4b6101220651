/**
 * Text as writers write it (bold, emphasis, code, links), as a tree.
 * The tree is made from Markdown when the extension is built, so that neither
 * the panel nor a copy ever parses Markdown.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

/** The words of a tree without any mark, as they are read aloud. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text' || inline.kind === 'code' ? inline.text : plainText(inline.children),
    )
    .join('');
}
