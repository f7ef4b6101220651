import { type MouseEvent, memo, useId, useLayoutEffect, useRef } from 'react';
import { CardMarks, PersonaControl } from '../card-view/card-head';
import { CardView } from '../card-view/card-view';
import type { Card, Pack } from '../core/card/card';
import { sectionsOf } from '../core/card/notice';
import { recordKey } from '../core/deal/record';
import type { Recall } from '../core/recall/recall';
import { dealOf } from '../core/screen/screen';
import { withoutDirectionControls } from '../core/text/direction';
import { useMeasuredHeight } from '../ui/masthead-height';
import { Ropes } from '../ui/page';
import { Isolate } from '../ui/text';
import { useEscape } from '../ui/use-escape';
import { AbsenceView } from './absences/absence-view';
import { UnknownRival } from './absences/unknown-rival';
import { BrowsingBanner, CardList } from './browse/all-cards';
import type { ByHand, OfKind, PanelProps } from './deal/panel-props';
import { Masthead, SkipLink } from './header/masthead';
import masthead from './header/masthead.module.css';
import { PartNavigation } from './header/part-navigation';
import { AllCardsButton, HelpButton, SearchButton, TopHeader } from './header/top-bar';
import { RecallLine } from './recall-line';
import { ToolRow } from './tools';
import { usePlace } from './use-place';

/** Draws a screen; memoized, because announcements redraw the panel. */
export const ScreenView = memo(function ScreenView(props: PanelProps) {
  const { screen, pack, cards, actions, recalls } = props;
  const byHand = { cards, actions };
  switch (screen.kind) {
    case 'rivals':
      return <Rivals screen={screen} pack={pack} recalls={recalls} {...byHand} />;
    case 'browsing':
      return <Browsing screen={screen} pack={pack} {...byHand} />;
    default:
      return (
        <>
          {/* Remounted for each kind of screen, so that a focused button passes the focus to the new heading. */}
          <TopHeader key={screen.kind} deal={dealOf(screen)}>
            <AllCardsButton />
          </TopHeader>
          <RecallLine recalls={recalls} />
          <AbsenceView screen={screen} {...byHand} />
        </>
      );
  }
});

interface RivalsProps extends OfKind<'rivals'>, ByHand {
  readonly pack: Pack;
  readonly recalls: readonly Recall[];
}

/** Shows the deal's active competitor, with tabs if there are several. */
export function Rivals({ screen, pack, recalls, cards, actions }: RivalsProps) {
  const { active, deal, field } = screen;
  const body = useId();
  // A competitor that has a tab already isn't offered for another name.
  const tabCards = screen.tabs.flatMap((tab) => (tab.kind === 'card' ? tab.card : []));
  const shown = `${recordKey(deal.record)} ${active.key}`;

  const isReturn = usePlace(shown, {
    remembered: screen.place,
    keep: (place) => actions.keepPlace(deal.record, active.key, place),
  });
  const stopDoubleClick = useDoubleClickGuard(shown);

  const tabPanel = screen.tabs.length > 1 && {
    role: 'tabpanel',
    'aria-labelledby': `${body}-${screen.tabs.indexOf(active)}`,
  };
  return (
    <>
      <Masthead screen={screen} pack={pack} actions={actions} body={body} />
      <main id="card" tabIndex={-1} onClickCapture={stopDoubleClick}>
        <RecallLine recalls={recalls} />
        <div key={shown} id={body} {...tabPanel}>
          {active.kind === 'card' ? (
            <CardView card={active.card} isReturn={isReturn} tools={<ToolRow card={active.card} />}>
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

interface BrowsingProps extends OfKind<'browsing'>, ByHand {
  readonly pack: Pack;
}

/** Shows a card being browsed, or the list of all; never as the deal's card. */
export function Browsing({ screen, pack, cards, actions }: BrowsingProps) {
  const { card, openDeal } = screen;
  useEscape(actions.stopBrowsing);
  if (card) return <BrowsedCard screen={screen} card={card} pack={pack} actions={actions} />;
  return (
    <>
      <header className={masthead.masthead}>
        <BrowsingBanner openDeal={openDeal} onBack={actions.stopBrowsing}>
          <SearchButton />
          <HelpButton />
        </BrowsingBanner>
      </header>
      <CardList cards={cards} />
    </>
  );
}

/** The position on a browsed card isn't saved; it lasts until the panel closes. */
function saveNothing() {}

interface BrowsedCardProps extends Omit<BrowsingProps, 'cards'> {
  readonly card: Card;
}

function BrowsedCard({ screen, card, pack, actions }: BrowsedCardProps) {
  const { openDeal, persona } = screen;
  const header = useMeasuredHeight();
  const isReturn = usePlace(`browsing ${card.id}`, { remembered: undefined, keep: saveNothing });
  return (
    <>
      <header className={masthead.masthead} ref={header}>
        <SkipLink />
        <BrowsingBanner openDeal={openDeal} onBack={actions.stopBrowsing}>
          <SearchButton />
          <HelpButton />
        </BrowsingBanner>
        <div className={masthead.rival}>
          <h1 className={masthead.name} title={withoutDirectionControls(card.name)}>
            <Isolate>{card.name}</Isolate>
          </h1>
          <CardMarks card={card} />
        </div>
        <PersonaControl
          card={card}
          pack={pack}
          persona={persona}
          onChoose={actions.choosePersona}
        />
        <PartNavigation parts={sectionsOf(card)} persona={persona} />
        <Ropes />
      </header>
      <main id="card" tabIndex={-1}>
        <CardView key={card.id} card={card} isReturn={isReturn} tools={<ToolRow card={card} />}>
          <AllCardsButton />
        </CardView>
      </main>
    </>
  );
}

/** Two clicks within this time, in ms, are one double click. */
const DOUBLE_CLICK = 400;

/**
 * Returns a handler that stops the second click of a double click whose first click brought up this
 * card: it would copy a line that nobody has read yet.
 *
 * @param shown The key of what is on screen.
 */
function useDoubleClickGuard(shown: string): (event: MouseEvent) => void {
  const since = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is shown changes
  useLayoutEffect(() => {
    since.current = performance.now();
  }, [shown]);
  return (event) => {
    // Clicks by key or script have a `detail` of 0 or 1.
    if (event.detail > 1 && performance.now() - since.current < DOUBLE_CLICK) {
      event.stopPropagation();
    }
  };
}
