import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { Claims } from './claims';
import { PickCard } from './pick-card';

/** The page shows the field more than once, with different values. */
export function Ambiguous({ screen, cards, actions }: OfKind<'ambiguous'> & ByHand) {
  const { sources, pickKey } = screen;
  const claimed = sources.flatMap((source) => source.cards);
  const others = cards.filter((card) => !claimed.includes(card));
  return (
    <Absence screen={screen}>
      <p>Ringside does not guess which one holds. Make them agree, or say which it is.</p>
      <Claims claims={sources} onShow={(_, card) => actions.pickCard(pickKey, card.id)} />
      <PickCard
        cards={others}
        isSecond={claimed.length > 0}
        onPick={(cardId) => actions.pickCard(pickKey, cardId)}
      />
    </Absence>
  );
}
