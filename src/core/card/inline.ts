/**
 * A tree of formatted text: bold, emphasis, code, links. It's built from Markdown when the extension is built
 * or a card is added, so neither the panel nor a copy ever parses Markdown.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

/** Returns every node of a tree, each before those inside it. */
export function nodesIn(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline) =>
    'children' in inline ? [inline, ...nodesIn(inline.children)] : [inline],
  );
}

/** Returns the addresses that a tree links to. */
export function hrefsIn(inlines: readonly Inline[]): readonly string[] {
  return nodesIn(inlines).flatMap((inline) => (inline.kind === 'link' ? [inline.href] : []));
}

/** Returns the text of a tree without formatting. */
export function plainText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    text += 'children' in inline ? plainText(inline.children) : inline.text;
  }
  return text;
}
