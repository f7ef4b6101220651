import { useMemo } from 'react';
import type { Battlecard, Pack } from '../../../core/card/battlecard';
import { withoutDirectionControls } from '../../../core/text/direction';
import { CardView } from '../card/card-view';
import { partsOf } from '../card/parts-of';
import masthead from '../header/masthead.module.css';
import { PartNavigation } from '../header/part-navigation';
import { PersonaControl } from '../header/persona-control';
import { Ropes } from '../header/ropes';
import { SkipLink } from '../header/skip-link';
import { useMeasuredHeight } from '../header/use-measured-height';
import { Isolate } from '../isolate';
import { useEscape } from '../keys/use-escape';
import { OwnMark } from '../own-mark';
import type { ByHand, OfKind } from '../states/of-kind';
import { usePlace } from '../states/use-place';
import { BrowsingBanner } from './browsing-banner';
import { CardList } from './card-list';

interface BrowsingProps extends OfKind<'browsing'>, ByHand {
  readonly pack: Pack;
}

/** A card that was opened by hand, or the list of all; never the deal's. */
export function Browsing({ screen, pack, cards, actions }: BrowsingProps) {
  const { card, beside } = screen;
  useEscape(actions.stopBrowsing);
  if (card) return <BrowsedCard screen={screen} card={card} pack={pack} actions={actions} />;
  return (
    <>
      <header className={masthead.masthead}>
        <BrowsingBanner beside={beside} onBack={actions.stopBrowsing} />
      </header>
      <CardList cards={cards} />
    </>
  );
}

/** Where a browsed card was left is known for as long as the panel is open. */
function keepNothing() {}

interface BrowsedCardProps extends Omit<BrowsingProps, 'cards'> {
  readonly card: Battlecard;
}

function BrowsedCard({ screen, card, pack, actions }: BrowsedCardProps) {
  const { beside, persona } = screen;
  const header = useMeasuredHeight();
  const parts = useMemo(() => partsOf(card, persona), [card, persona]);
  const isReturn = usePlace(`browsing ${card.id}`, { remembered: undefined, keep: keepNothing });
  return (
    <>
      <header className={masthead.masthead} ref={header}>
        <SkipLink />
        <BrowsingBanner beside={beside} onBack={actions.stopBrowsing} />
        <div className={masthead.rival}>
          <h1 className={masthead.name} title={withoutDirectionControls(card.name)}>
            <Isolate>{card.name}</Isolate>
          </h1>
          {card.isOwn && <OwnMark />}
        </div>
        <PersonaControl
          card={card}
          pack={pack}
          persona={persona}
          onChoose={actions.choosePersona}
        />
        <PartNavigation parts={parts} />
        <Ropes />
      </header>
      <main id="card" tabIndex={-1}>
        <CardView key={card.id} card={card} parts={parts} isReturn={isReturn} />
      </main>
    </>
  );
}
