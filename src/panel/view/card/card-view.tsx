import type { Battlecard } from '../../../core/card/battlecard';
import { messageFor } from '../../../core/card/emphasis';
import { usePanelContext } from '../panel-context';
import styles from './card-view.module.css';
import { Colophon } from './colophon';
import { Legend } from './legend';
import { MessageTop } from './message-top';
import type { Part } from './part';

interface CardViewProps {
  readonly card: Battlecard;
  readonly parts: readonly Part[];
}

/** The whole battlecard: the message on top, then every part with nothing folded away. */
export function CardView({ card, parts }: CardViewProps) {
  const { persona } = usePanelContext();
  const message = messageFor(card, persona);
  return (
    <div className={styles.card}>
      <MessageTop key={message.id} line={message} />
      <Legend />
      {parts.map(({ id, title, body }) => (
        <section key={id} id={id} className={styles.part} aria-labelledby={`${id}-title`}>
          <h2 className={styles.title} id={`${id}-title`}>
            {title}
          </h2>
          {body}
        </section>
      ))}
      <Colophon card={card} />
    </div>
  );
}
