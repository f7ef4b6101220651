import { DEAL_NOUN } from '../../core/deal/record';
import { Button } from '../../ui/button';
import styles from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { PickCard } from './pick-card';
import pick from './pick-card.module.css';

/** The field may still show the previous deal's value. The rep can tell by looking at the page. */
export function Doubtful({ screen, cards, actions }: OfKind<'doubtful'> & ByHand) {
  const { deal, field, values, suggestions, pickKey } = screen;
  const others = cards.filter((card) => !suggestions.includes(card));
  return (
    <Absence screen={screen}>
      <p className={styles.about}>
        <Isolate>{field.label}</Isolate> says “<Isolate>{values.join('; ')}</Isolate>”.
      </p>
      <p>
        This may still be the value from the previous {DEAL_NOUN[deal.record.vendor]}. Reload the
        page if it seems stuck.
      </p>
      {suggestions.length > 0 && (
        <div className={pick.buttons}>
          {suggestions.map((card) => (
            <Button key={card.id} look="main" onClick={() => actions.pickCard(pickKey, card.id)}>
              Yes, it’s <Isolate>{card.name}</Isolate>
            </Button>
          ))}
        </div>
      )}
      <PickCard
        cards={others}
        isSecond={suggestions.length > 0}
        onPick={(cardId) => actions.pickCard(pickKey, cardId)}
      />
    </Absence>
  );
}
