import { wordDiff } from '../../core/changes/word-diff';
import { withoutDirectionControls } from '../../core/text/direction';
import { VisuallyHidden } from '../../ui/text';
import styles from './word-diff.module.css';
import * as words from './words';

const ELEMENTS = { same: 'span', removed: 'del', added: 'ins' } as const;

interface WordDiffProps {
  readonly before: string;
  readonly after: string;
}

/** A text in which the old words are struck out and the new ones are highlighted. */
export function WordDiff({ before, after }: WordDiffProps) {
  const runs = wordDiff(withoutDirectionControls(before), withoutDirectionControls(after));
  return (
    <p className={styles.text} dir="auto">
      {runs.map(({ kind, text }, position) => {
        const Element = ELEMENTS[kind];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one fixed text
          <Element key={position}>
            <VisuallyHidden>{words.run[kind]}</VisuallyHidden>
            {text}
          </Element>
        );
      })}
    </p>
  );
}
