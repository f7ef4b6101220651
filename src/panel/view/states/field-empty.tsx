import { DEAL_NOUN } from '../../../core/deal/record';
import { PageText } from '../page-text';
import { Absence } from './absence';
import type { ByHand, OfKind } from './of-kind';
import { PickCard } from './pick-card';

/** The field is there and names nobody. */
export function FieldEmpty({ screen, cards, actions }: OfKind<'field-empty'> & ByHand) {
  const { deal, field } = screen;
  return (
    <Absence screen={screen}>
      <p>
        {screen.placeholder !== undefined && 'That names no rival. '}
        Put the rival into <PageText>{field.label}</PageText> on the {DEAL_NOUN[deal.record.vendor]}{' '}
        and save: its card appears here by itself.
      </p>
      <PickCard cards={cards} onPick={(cardId) => actions.pickCard(screen.pickKey, cardId)} />
    </Absence>
  );
}
