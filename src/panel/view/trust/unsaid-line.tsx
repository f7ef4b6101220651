import { ChevronDown } from 'lucide-react';
import type { PlacedLine } from '../../../core/card/every-line';
import { plainText } from '../../../core/card/inline';
import { withoutPrivate } from '../../../core/copy/without-private';
import { standingOf } from '../../../core/trust/standing';
import { Breakable } from '../line/breakable';
import { SaferWording } from '../line/safer-wording';
import { STANDING_WORDS } from '../line/standing-words';
import { usePanelContext } from '../panel-context';
import { TextButton } from '../text-button';
import styles from './unsaid-line.module.css';

interface UnsaidLineProps {
  readonly item: PlacedLine;
  readonly onGo: () => void;
}

/** A line not to be said: its beginning, which opens to all of it, to the words that hold, and to its place. */
export function UnsaidLine({ item: { line, part }, onGo }: UnsaidLineProps) {
  const { today, copying } = usePanelContext();
  const standing = standingOf(line.review, today);
  return (
    <details className={styles.line}>
      <summary>
        <span className={styles.words} dir="auto">
          <Breakable text={plainText(withoutPrivate(line.text, copying.privatePages()))} />
        </span>
        <ChevronDown className={styles.chevron} size={14} aria-hidden="true" />
      </summary>
      <SaferWording line={line} />
      <p className={styles.about}>
        {standing !== 'fine' && <strong>{STANDING_WORDS[standing].word} · </strong>}
        <TextButton onClick={onGo}>Show it in “{part}”</TextButton>
      </p>
    </details>
  );
}
