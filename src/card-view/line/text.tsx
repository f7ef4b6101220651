import { Fragment, type ReactNode } from 'react';
import type { Inline } from '../../core/card/inline';
import type { IsoDate } from '../../core/card/line';
import { splitUnbreakable } from '../../core/card/unbreakable';
import { isolate, withoutDirectionControls } from '../../core/text/direction';
import { formatDate } from '../../core/trust/format-date';
import styles from '../../ui/text.module.css';

interface InlinesProps {
  readonly text: readonly Inline[];
  /** Must be false inside a copy button, where HTML allows no links. */
  readonly hasLiveLinks?: boolean;
  /** Draws a piece of the text in place of this component. */
  readonly drawText?: (text: string) => ReactNode;
}

/** A text with its bold, emphasis, code and links. */
export function Inlines({ text, ...options }: InlinesProps) {
  return text.map((inline, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text
    <InlineView key={position} inline={inline} {...options} />
  ));
}

interface InlineViewProps extends Omit<InlinesProps, 'text'> {
  readonly inline: Inline;
}

function InlineView({ inline, ...options }: InlineViewProps) {
  const { hasLiveLinks, drawText } = options;
  if (inline.kind === 'text') return drawText?.(inline.text) ?? <Breakable text={inline.text} />;
  if (inline.kind === 'code') {
    return <code>{(drawText ?? withoutDirectionControls)(inline.text)}</code>;
  }
  const children = <Inlines text={inline.children} {...options} />;
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

/**
 * Lets "Declarative/Static" and addresses wrap after a slash, and keeps "I/O" and "3-6" on one line. The
 * copied text stays the same.
 */
export function Breakable({ text }: { readonly text: string }) {
  return splitUnbreakable(withoutDirectionControls(text)).map(
    ({ text: piece, isUnbreakable }, position) =>
      isUnbreakable ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text
        <span key={position} className={styles.whole}>
          {piece}
        </span>
      ) : (
        piece.split(/(?<=\/)/).map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text
          <Fragment key={`${position} ${at}`}>
            {at > 0 && <wbr />}
            {part}
          </Fragment>
        ))
      ),
  );
}

/** How many words identify a line. */
const NAME_WORDS = 7;

/** Returns the first words of a line, isolated, to identify it in an interface text. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return isolate(words.length > NAME_WORDS ? `${words.slice(0, NAME_WORDS).join(' ')}…` : text);
}

/** A date, as it is in every time zone. */
export function Day({ date }: { readonly date: IsoDate }) {
  return <time dateTime={date}>{formatDate(date)}</time>;
}
