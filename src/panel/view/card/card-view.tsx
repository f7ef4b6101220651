import type { Battlecard } from '../../../core/card/battlecard';
import { TenSecondAnswer } from '../answer/ten-second-answer';
import { PartHeading } from '../copy/part-heading';
import styles from './card-view.module.css';
import { Colophon } from './colophon';
import { Legend } from './legend';
import type { Part } from './part';

interface CardViewProps {
  readonly card: Battlecard;
  readonly parts: readonly Part[];
}

/** The whole battlecard: the ten-second answer on top, then every part with nothing folded away. */
export function CardView({ card, parts }: CardViewProps) {
  return (
    <div className={styles.card}>
      <TenSecondAnswer card={card} />
      <Legend />
      {parts.map((part) => (
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
      <Colophon card={card} />
    </div>
  );
}
