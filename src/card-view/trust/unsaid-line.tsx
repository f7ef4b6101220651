import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { PlacedLine } from '../../core/card/every-line';
import { plainText } from '../../core/card/inline';
import { withoutPrivate } from '../../core/copy/without-private';
import { standingOf } from '../../core/trust/standing';
import { Isolate, Breakable } from '../../ui/text';
import { TextButton } from '../../ui/button';
import { useCardContext } from '../line/card-context';
import { hasFindings } from '../line/has-findings';
import { ReviewDetails } from '../line/review-details';
import { SaferWording } from '../line/safer-wording';
import styles from './unsaid-line.module.css';

interface UnsaidLineProps {
  readonly item: PlacedLine;
  readonly onGo: () => void;
}

/** A line not to be said: its beginning, which opens to all of it, to the words that hold, to why, and to its place. */
export function UnsaidLine({ item: { line, part }, onGo }: UnsaidLineProps) {
  const { today, copying } = useCardContext();
  const standing = standingOf(line.review, today);
  const id = useId();
  // A sheet of many lines: what most never ask for is not drawn with it.
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={styles.line} onToggle={() => setOpened(true)}>
      <summary>
        <span className={styles.words} dir="auto">
          <Breakable text={plainText(withoutPrivate(line.text, copying.privatePages()))} />
        </span>
        <ChevronDown className={styles.chevron} size={14} aria-hidden="true" />
      </summary>
      <SaferWording line={line} />
      {wasOpened && hasFindings(line.review, standing) && (
        <ReviewDetails id={id} line={line} isSaferShown />
      )}
      <p className={styles.place}>
        <TextButton onClick={onGo}>
          <span>
            Show it in “<Isolate>{part}</Isolate>”
          </span>
        </TextButton>
      </p>
    </details>
  );
}
