import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { plainText } from '../../../core/card/inline';
import type { PlacedLine } from '../../../core/card/part';
import { withoutPrivate } from '../../../core/copy/without-private';
import { standingOf } from '../../../core/trust/standing';
import { Isolate } from '../isolate';
import { Breakable } from '../line/breakable';
import { hasFindings } from '../line/has-findings';
import { ReviewDetails } from '../line/review-details';
import { SaferWording } from '../line/safer-wording';
import { usePanelContext } from '../panel-context';
import { TextButton } from '../text-button';
import styles from './unsaid-line.module.css';

interface UnsaidLineProps {
  readonly item: PlacedLine;
  readonly onGo: () => void;
}

/** A line not to be said: its beginning, which opens to all of it, to the words that hold, to why, and to its place. */
export function UnsaidLine({ item: { line, part }, onGo }: UnsaidLineProps) {
  const { today, copying } = usePanelContext();
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
            Show it in “<Isolate>{part.title}</Isolate>”
          </span>
        </TextButton>
      </p>
    </details>
  );
}
