import type { Deal, FieldSource } from '../../core/deal/reading';
import type { RivalTab } from '../../core/screen/screen';
import { TextButton } from '../../ui/button';
import styles from '../../ui/page.module.css';
import { Isolate } from '../../ui/text';
import type { ByHand } from '../deal/panel-props';
import { ConfirmName } from './confirm-name';
import { PickCard } from './pick-card';
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
        There is no card for “<Isolate>{tab.label}</Isolate>”
        {field && (
          <>
            , the name in <Isolate>{field.label}</Isolate>
          </>
        )}
        .
      </p>
      <ConfirmName tab={tab} record={deal.record} actions={actions} />
      <PickCard
        cards={others}
        isSecond={tab.suggestions.length > 0}
        onPick={(cardId) => actions.pickCard(tab.key, cardId)}
      />
      <RequestCard isSecond={cards.length > 0} name={tab.label} deal={deal} />
      <p>
        <TextButton onClick={actions.openSettings}>
          Have one in a file? Add it in settings
        </TextButton>
      </p>
    </div>
  );
}
