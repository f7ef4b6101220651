import type { Battlecard } from '../../../core/card/battlecard';
import { TenSecondAnswer } from '../answer/ten-second-answer';
import { PartHeading } from '../copy/part-heading';
import styles from './card-view.module.css';
import { Colophon } from './colophon';
import { Legend } from './legend';
import type { Part } from './part';
import { useDrawnParts } from './use-drawn-parts';

interface CardViewProps {
  readonly card: Battlecard;
  readonly parts: readonly Part[];
  /** The rep comes back to a place on it. */
  readonly isReturn?: boolean;
}

/** The whole battlecard: the ten-second answer on top, then every part with nothing folded away. */
export function CardView({ card, parts, isReturn = false }: CardViewProps) {
  const drawn = useDrawnParts(parts.length, isReturn);
  const isWhole = drawn >= parts.length;
  return (
    <div className={styles.card} data-drawing={isWhole ? undefined : ''}>
      <TenSecondAnswer card={card} />
      <Legend />
      {parts.slice(0, drawn).map((part) => (
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
      {isWhole && <Colophon card={card} />}
    </div>
  );
}
