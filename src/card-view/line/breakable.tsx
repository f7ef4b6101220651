import { Fragment } from 'react';
import { keptWhole } from '../../core/card/kept-whole';
import { withoutDirectionControls } from '../../core/text/direction';
import styles from './breakable.module.css';

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
