import { type ReactNode, useDeferredValue, useRef, useState } from 'react';
import type { Battlecard } from '../core/card/battlecard';
import { TenSecondAnswer } from './answer/ten-second-answer';
import styles from './card-view.module.css';
import { Colophon } from './colophon';
import { DrawnParts } from './drawn-parts';
import { Legend } from './legend';
import { useCardContext } from './line/card-context';
import type { Part } from './parts/part';
import { useDrawnParts } from './use-drawn-parts';
import { useSkippedParts } from './use-skipped-parts';

interface CardViewProps {
  readonly card: Battlecard;
  /** The same list as long as card and persona are the same. */
  readonly parts: readonly Part[];
  /** The rep comes back to a place on it, and sees the card there and nowhere else. */
  readonly isReturn?: boolean;
  /** Stands at the foot of the card. */
  readonly children?: ReactNode;
}

/**
 * The whole battlecard: the ten-second answer on top, then every part with nothing folded away. When
 * the persona changes, the answer is there in the next frame and the parts follow it.
 */
export function CardView({ card, parts, isReturn = false, children }: CardViewProps) {
  const drawn = useDrawnParts(parts.length);
  const [wasReturn] = useState(isReturn);
  const isWhole = drawn >= parts.length;
  const context = useDeferredValue(useCardContext());
  const element = useRef<HTMLDivElement>(null);
  useSkippedParts(element, isWhole);
  return (
    <div
      ref={element}
      className={styles.card}
      data-drawing={isWhole ? undefined : ''}
      data-return={wasReturn && !isWhole ? '' : undefined}
    >
      <TenSecondAnswer card={card} />
      <Legend />
      <DrawnParts card={card} parts={useDeferredValue(parts)} count={drawn} context={context} />
      {isWhole && <Colophon card={card}>{children}</Colophon>}
    </div>
  );
}
