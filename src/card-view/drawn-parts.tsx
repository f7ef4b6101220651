import { memo } from 'react';
import type { Battlecard } from '../core/card/battlecard';
import styles from './card-view.module.css';
import { type CardContext, CardContextProvider } from './line/card-context';
import type { Part } from './parts/part';
import { PartHeading } from './parts/part-heading';

interface DrawnPartsProps {
  readonly card: Battlecard;
  readonly parts: readonly Part[];
  /** How many of them. */
  readonly count: number;
  /** May be behind the panel's by the frame in which the top of the card is drawn anew. */
  readonly context: CardContext;
}

/** The parts of a card below its top. Not drawn again before something of theirs has changed. */
export const DrawnParts = memo(function DrawnParts({
  card,
  parts,
  count,
  context,
}: DrawnPartsProps) {
  return (
    <CardContextProvider value={context}>
      {parts.slice(0, count).map((part) => (
        <section
          key={part.id}
          id={part.id}
          className={styles.part}
          aria-labelledby={`${part.id}-title`}
        >
          <PartHeading card={card} part={part} />
          {part.body}
        </section>
      ))}
    </CardContextProvider>
  );
});
