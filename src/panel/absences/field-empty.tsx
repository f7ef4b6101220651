import { DEAL_NOUN } from '../../core/deal/record';
import { Isolate } from '../../ui/text';
import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { Claims } from './claims';
import { PickCard } from './pick-card';

/** The field is there and names nobody. */
export function FieldEmpty({ screen, cards, actions }: OfKind<'field-empty'> & ByHand) {
  const { deal, field, offers, placeholder, pickKey } = screen;
  const offered = offers.flatMap((offer) => offer.cards);
  const others = cards.filter((card) => !offered.includes(card));
  return (
    <Absence screen={screen}>
      {offers.length > 0 && (
        <>
          <p>
            That names no rival. {offers.length === 1 ? 'Another field does' : 'Other fields do'}:
          </p>
          <Claims
            claims={offers}
            onShow={(offer, card) => actions.pickCard(offer.pickKey, card.id)}
          />
        </>
      )}
      <p>
        {placeholder !== undefined && offers.length === 0 && 'That names no rival. '}
        Put the rival into <Isolate>{field.label}</Isolate> on the {DEAL_NOUN[deal.record.vendor]}{' '}
        and save: its card appears here by itself.
      </p>
      <PickCard
        cards={others}
        isSecond={offers.length > 0}
        onPick={(cardId) => actions.pickCard(pickKey, cardId)}
      />
    </Absence>
  );
}
