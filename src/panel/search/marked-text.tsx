import { Fragment, type ReactNode } from 'react';
import { Breakable } from '../../card-view/line/text';
import type { Mark } from '../../core/search/found';
import { withoutDirectionControls } from '../../core/text/direction';
import styles from './marked-text.module.css';

interface MarkedTextProps {
  readonly text: string;
  /** Where the text begins in what the marks were made for. */
  readonly offset?: number;
  readonly marks: readonly Mark[];
}

/** A text with its matched words marked. */
export function MarkedText({ text, offset = 0, marks }: MarkedTextProps) {
  const pieces: ReactNode[] = [];
  let done = 0;
  for (const [from, to] of marks) {
    const start = Math.max(from - offset, done);
    const end = Math.min(to - offset, text.length);
    if (start >= end) continue;
    pieces.push(
      <Breakable text={text.slice(done, start)} />,
      <mark className={styles.mark}>{withoutDirectionControls(text.slice(start, end))}</mark>,
    );
    done = end;
  }
  pieces.push(<Breakable text={text.slice(done)} />);
  return pieces.map((piece, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text
    <Fragment key={position}>{piece}</Fragment>
  ));
}
