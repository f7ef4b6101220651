import { Fragment } from 'react';
import type { Inline } from '../../core/card/inline';
import type { IsoDate } from '../../core/card/line';
import { splitUnbreakable } from '../../core/card/unbreakable';
import { isolate, withoutDirectionControls } from '../../core/text/direction';
import { formatDate } from '../../core/trust/format-date';
import styles from '../../ui/text.module.css';

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

/**
 * Lets "Declarative/Static" and addresses wrap after a slash, but not inside a word, and "I/O" and "3-6"
 * not at all. Copies are not affected.
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
        piece.split(/(?<=\/)/).map((words, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text
          <Fragment key={`${position} ${at}`}>
            {at > 0 && <wbr />}
            {words}
          </Fragment>
        ))
      ),
  );
}

/** How many words name a line. */
const NAME_WORDS = 7;

/** Returns the beginning of a line, isolated, to name it in a sentence of ours. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return isolate(words.length > NAME_WORDS ? `${words.slice(0, NAME_WORDS).join(' ')}…` : text);
}

/** A calendar day, the same in every time zone. */
export function Day({ date }: { readonly date: IsoDate }) {
  return <time dateTime={date}>{formatDate(date)}</time>;
}
