import type { Inline } from '../../core/card/inline';
import { withoutDirectionControls } from '../../core/text/direction';
import { Breakable } from '../../ui/text';

interface InlinesProps {
  readonly text: readonly Inline[];
  /** Links are live only outside a copy button, which cannot hold one. */
  readonly hasLiveLinks?: boolean;
}

/** The writer's words with their bold, emphasis, code and links. */
export function Inlines({ text, hasLiveLinks = false }: InlinesProps) {
  return text.map((inline, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text's tree never changes while it is on screen
    <InlineView key={position} inline={inline} hasLiveLinks={hasLiveLinks} />
  ));
}

interface InlineViewProps {
  readonly inline: Inline;
  readonly hasLiveLinks: boolean;
}

function InlineView({ inline, hasLiveLinks }: InlineViewProps) {
  if (inline.kind === 'text') return <Breakable text={inline.text} />;
  if (inline.kind === 'code') return <code>{withoutDirectionControls(inline.text)}</code>;
  const children = <Inlines text={inline.children} hasLiveLinks={hasLiveLinks} />;
  switch (inline.kind) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'link':
      return hasLiveLinks ? (
        <a href={inline.href} target="_blank" rel="noreferrer">
          {children}
        </a>
      ) : (
        <u>{children}</u>
      );
  }
}
