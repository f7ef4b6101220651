import { useId, useMemo } from 'react';
import { CardView } from '../card-view/card-view';
import { partsOf } from '../card-view/parts/parts-of';
import type { Pack } from '../core/card/battlecard';
import { recordKey } from '../core/deal/record';
import { UnknownRival } from './absences/unknown-rival';
import type { ByHand, OfKind } from './deal/panel-props';
import { AllCardsButton } from './header/all-cards-button';
import { Masthead } from './header/masthead';
import { usePlace } from './use-place';
import { useSettled } from './use-settled';

interface RivalsProps extends OfKind<'rivals'>, ByHand {
  readonly pack: Pack;
}

/** The deal names one rival or several; the one in front is shown. */
export function Rivals({ screen, pack, cards, actions }: RivalsProps) {
  const { active, deal, field, persona } = screen;
  const body = useId();
  const card = active.kind === 'card' ? active.card : undefined;
  const parts = useMemo(() => (card ? partsOf(card, persona) : []), [card, persona]);
  // A rival with a tab of its own is not picked a second time for another name.
  const tabCards = screen.tabs.flatMap((tab) => (tab.kind === 'card' ? tab.card : []));
  const shown = `${recordKey(deal.record)} ${active.key}`;

  const isReturn = usePlace(shown, {
    remembered: screen.place,
    keep: (place) => actions.keepPlace(deal.record, active.key, place),
  });
  const swallowDoubleClick = useSettled(shown);

  const tabPanel = screen.tabs.length > 1 && {
    role: 'tabpanel',
    'aria-labelledby': `${body}-${screen.tabs.indexOf(active)}`,
  };
  return (
    <>
      <Masthead screen={screen} pack={pack} actions={actions} parts={parts} body={body} />
      <main id="card" tabIndex={-1} onClickCapture={swallowDoubleClick}>
        <div key={shown} id={body} {...tabPanel}>
          {active.kind === 'card' ? (
            <CardView card={active.card} parts={parts} isReturn={isReturn}>
              <AllCardsButton />
            </CardView>
          ) : (
            <UnknownRival
              tab={active}
              deal={deal}
              field={field}
              cards={cards.filter((card) => !tabCards.includes(card))}
              actions={actions}
            />
          )}
        </div>
      </main>
    </>
  );
}
