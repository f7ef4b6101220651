import { useMemo } from 'react';
import { OwnMark, PersonaControl } from '../card-view/card-head';
import { CardView } from '../card-view/card-view';
import { partsOf } from '../card-view/parts/parts-of';
import type { Battlecard, Pack } from '../core/card/battlecard';
import { withoutDirectionControls } from '../core/text/direction';
import { useMeasuredHeight } from '../ui/masthead-height';
import { Ropes } from '../ui/page';
import { Isolate } from '../ui/text';
import { useEscape } from '../ui/use-escape';
import { BrowsingBanner } from './browse/browsing-banner';
import { CardList } from './browse/card-list';
import type { ByHand, OfKind } from './deal/panel-props';
import { AllCardsButton } from './header/all-cards-button';
import { HelpButton } from './header/help-button';
import masthead from './header/masthead.module.css';
import { PartNavigation } from './header/part-navigation';
import { SearchButton } from './header/search-button';
import { SkipLink } from './header/skip-link';
import { usePlace } from './use-place';

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
        <BrowsingBanner beside={beside} onBack={actions.stopBrowsing}>
          <SearchButton />
          <HelpButton />
        </BrowsingBanner>
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
        <BrowsingBanner beside={beside} onBack={actions.stopBrowsing}>
          <SearchButton />
          <HelpButton />
        </BrowsingBanner>
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
        <CardView key={card.id} card={card} parts={parts} isReturn={isReturn}>
          <AllCardsButton />
        </CardView>
      </main>
    </>
  );
}
