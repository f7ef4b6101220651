import type { Ref } from 'react';
import { type Inline, plainText } from '../../core/card/inline';
import type { Use } from '../../core/card/line';
import type { Found } from '../../core/search/found';
import { MarkedInlines } from './marked-inlines';
import styles from './result.module.css';

interface ResultWordsProps {
  readonly text: readonly Inline[];
  readonly use: Use;
  readonly marksIn: Found['marksIn'];
  readonly ref?: Ref<HTMLElement>;
}

/** The words that a result gives: their beginning, but all where a number is among them, which may not be cut. */
export function ResultWords({ text, use, marksIn, ref }: ResultWordsProps) {
  const plain = plainText(text);
  return (
    <span
      className={styles.words}
      data-use={use}
      data-figures={/\d/.test(plain) || undefined}
      dir="auto"
      ref={ref}
    >
      <MarkedInlines text={text} marks={marksIn(plain)} />
    </span>
  );
}
