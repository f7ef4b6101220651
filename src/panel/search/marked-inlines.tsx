import type { ReactNode } from 'react';
import { type Inline, plainText } from '../../core/card/inline';
import type { Mark } from '../../core/search/found';
import { MarkedText } from './marked-text';

interface MarkedInlinesProps {
  readonly text: readonly Inline[];
  /** In the plain text of the whole. */
  readonly marks: readonly Mark[];
  /** Where `text` begins in it. */
  readonly offset?: number;
}

/** The writer's words with their bold, emphasis and code, and the matched ones marked. No link is live. */
export function MarkedInlines({ text, marks, offset = 0 }: MarkedInlinesProps) {
  let at = offset;
  return text.map((inline, position): ReactNode => {
    const from = at;
    at += plainText([inline]).length;
    // biome-ignore lint/suspicious/noArrayIndexKey: a text's tree never changes while it is on screen
    return <MarkedInline key={position} inline={inline} marks={marks} offset={from} />;
  });
}

interface MarkedInlineProps {
  readonly inline: Inline;
  readonly marks: readonly Mark[];
  readonly offset: number;
}

function MarkedInline({ inline, marks, offset }: MarkedInlineProps) {
  if (inline.kind === 'text') {
    return <MarkedText text={inline.text} marks={marks} offset={offset} />;
  }
  if (inline.kind === 'code') {
    return (
      <code>
        <MarkedText text={inline.text} marks={marks} offset={offset} />
      </code>
    );
  }
  const children = <MarkedInlines text={inline.children} marks={marks} offset={offset} />;
  switch (inline.kind) {
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'link':
      return <u>{children}</u>;
  }
}
