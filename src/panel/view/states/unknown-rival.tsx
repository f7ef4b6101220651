import type { Deal, FieldSource } from '../../../core/deal/reading';
import type { RivalTab } from '../../../core/screen/screen';
import { Button } from '../button';
import { PageText } from '../page-text';
import styles from './absence.module.css';
import type { ByHand } from './of-kind';
import { PickCard } from './pick-card';
import pick from './pick-card.module.css';
import { RequestCard } from './request-card';

interface UnknownRivalProps extends ByHand {
  readonly tab: Extract<RivalTab, { kind: 'unknown' }>;
  readonly deal: Deal;
  readonly field: FieldSource | undefined;
}

/** The field names a rival that no card is about. A near name is offered, never taken. */
export function UnknownRival({ tab, deal, field, cards, actions }: UnknownRivalProps) {
  const others = cards.filter((card) => !tab.suggestions.includes(card));
  return (
    <div className={styles.main}>
      <p className={styles.about}>
        There is no card for “<PageText>{tab.label}</PageText>”
        {field && (
          <>
            , the name in <PageText>{field.label}</PageText>
          </>
        )}
        .
      </p>
      {tab.suggestions.length > 0 && (
        <div className={pick.buttons}>
          {tab.suggestions.map((card) => (
            <Button key={card.id} look="main" onClick={() => actions.pickCard(tab.key, card.id)}>
              Did you mean {card.name}?
            </Button>
          ))}
        </div>
      )}
      <PickCard cards={others} onPick={(cardId) => actions.pickCard(tab.key, cardId)} />
      <RequestCard name={tab.label} deal={deal} />
    </div>
  );
}
