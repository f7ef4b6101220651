import type { Battlecard } from '../../core/card/battlecard';
import type { RecordRef } from '../../core/deal/record';
import { Button } from '../../ui/button';
import { AlwaysMeans } from '../deal/always-means';
import { ORG_NOUN } from '../deal/org-words';
import type { PanelActions } from '../deal/panel-props';
import styles from './why-details.module.css';

interface MakePermanentProps {
  readonly id: string;
  /** The text for which the card was picked. */
  readonly value: string;
  readonly card: Battlecard;
  readonly record: RecordRef;
  readonly actions: PanelActions;
}

/** Beneath a card picked for an unknown name: from this deal to the whole org. */
export function MakePermanent({ id, value, card, record, actions }: MakePermanentProps) {
  return (
    <section id={id} className={styles.details} aria-label="Always this card?">
      <AlwaysMeans value={value} card={card} record={record} />
      <Button onClick={() => actions.confirmName(value, card.id)}>
        Always in this {ORG_NOUN[record.vendor]}
      </Button>
    </section>
  );
}
