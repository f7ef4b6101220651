import { Fragment, type ReactNode } from 'react';
import { keptWhole } from '../core/card/kept-whole';
import { isolate, withoutDirectionControls } from '../core/text/direction';
import styles from './text.module.css';

interface IsolateProps {
  readonly className?: string | undefined;
  readonly children: string;
}

/** Text from a page or a card, isolated: its direction can't reorder our words or disguise a name. */
export function Isolate({ className, children }: IsolateProps) {
  return <bdi className={className}>{withoutDirectionControls(children)}</bdi>;
}

/** Words for a screen reader where the eye has a picture. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

/**
 * Lets "Declarative/Static" and addresses break after a slash, not in the middle of a word, and "I/O"
 * or "3-6" not at all. The words are drawn so, and copied as they are written.
 */
export function Breakable({ text }: { readonly text: string }) {
  return keptWhole(withoutDirectionControls(text)).map(({ text: piece, isWhole }, position) =>
    isWhole ? (
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

const COUNT = 7;

/** Returns the beginning of a text, isolated, to name it by in a sentence of ours. */
export function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return isolate(words.length > COUNT ? `${words.slice(0, COUNT).join(' ')}…` : text);
}
