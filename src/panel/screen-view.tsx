import { type MouseEvent, memo, type ReactNode, useId, useMemo } from 'react';
import { CardView } from '../card-view/card-view';
import type { Card } from '../core/card/card';
import { recordKey } from '../core/deal/record';
import { type BrowsingScreen, cardOn, dealOf, type RivalsScreen } from '../core/screen/screen';
import { withoutDirectionControls } from '../core/text/direction';
import { useEscape } from '../ui/use-escape';
import { AbsenceView } from './absences/absence-view';
import { UnknownRival } from './absences/unknown-rival';
import { CardList } from './browse/all-cards';
import { type PanelProps, usePanelContext } from './deal/panel-props';
import { rivalTitle } from './deal/screen-title';
import { Masthead } from './header/masthead';
import masthead from './header/masthead.module.css';
import { RivalTabs } from './header/rival-tabs';
import { AllCardsButton, BrowsingBanner, TopBar, TopHeader } from './header/top-bar';
import { WhyLine } from './header/why-line';
import { RecallLine } from './recall-line';
import { ToolRow } from './tools';
import { usePlace } from './use-place';

/** Draws a screen; memoized, because announcements redraw the panel. */
export const ScreenView = memo(function ScreenView(props: PanelProps) {
  const { screen, cards, recalls } = props;
  switch (screen.kind) {
    case 'rivals':
      return <Rivals screen={screen} cards={cards} recalls={recalls} />;
    case 'browsing':
      return <Browsing screen={screen} cards={cards} />;
    default:
      return (
        <>
          {/* Remounted for each kind of screen, so that a focused button passes the focus to the new heading. */}
          <TopHeader key={screen.kind} deal={dealOf(screen)}>
            <AllCardsButton />
          </TopHeader>
          <RecallLine recalls={recalls} />
          <AbsenceView screen={screen} cards={cards} />
        </>
      );
  }
});

interface RivalsProps extends Pick<PanelProps, 'cards' | 'recalls'> {
  readonly screen: RivalsScreen;
}

/** Shows the deal's active competitor, with tabs if there are several. */
function Rivals({ screen, cards, recalls }: RivalsProps) {
  const { actions } = usePanelContext();
  const { tabs, active, deal, field } = screen;
  const hasTabs = tabs.length > 1;
  const body = useId();
  // A competitor that has a tab already isn't offered for another name.
  const tabCards = tabs.flatMap((tab) => (tab.kind === 'card' ? tab.card : []));
  const shown = `${recordKey(deal.record)} ${active.key}`;

  const isReturn = usePlace(shown, {
    remembered: screen.place,
    keep: (place) => actions.keepPlace(deal.record, active.key, place),
  });
  const stopDoubleClick = useDoubleClickGuard(shown);

  const tabPanel = hasTabs && {
    role: 'tabpanel',
    'aria-labelledby': `${body}-${tabs.indexOf(active)}`,
  };
  return (
    <>
      <Masthead
        top={<TopBar deal={deal}>{active.kind === 'unknown' && <AllCardsButton />}</TopBar>}
        title={rivalTitle(active)}
        isTitleHidden={hasTabs}
        card={cardOn(screen)}
      >
        {hasTabs && (
          <RivalTabs tabs={tabs} active={active} body={body} onChoose={actions.chooseRival} />
        )}
        <WhyLine
          key={`${shown} ${active.kind}`}
          tab={active}
          deal={deal}
          staleReason={screen.staleReason}
        />
      </Masthead>
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
            />
          )}
        </div>
      </main>
    </>
  );
}

interface BrowsingProps extends Pick<PanelProps, 'cards'> {
  readonly screen: BrowsingScreen;
}

/** Shows a card being browsed, or the list of all; never as the deal's card. */
function Browsing({ screen, cards }: BrowsingProps) {
  const { card, openDeal } = screen;
  useEscape(usePanelContext().actions.stopBrowsing);
  const banner = <BrowsingBanner openDeal={openDeal} />;
  if (card) return <BrowsedCard card={card} banner={banner} />;
  return (
    <>
      <header className={masthead.masthead}>{banner}</header>
      <CardList cards={cards} />
    </>
  );
}

interface BrowsedCardProps {
  readonly card: Card;
  readonly banner: ReactNode;
}

function BrowsedCard({ card, banner }: BrowsedCardProps) {
  const isReturn = usePlace(`browsing ${card.id}`);
  return (
    <>
      <Masthead top={banner} title={withoutDirectionControls(card.name)} card={card} />
      <main id="card" tabIndex={-1}>
        <CardView key={card.id} card={card} isReturn={isReturn} tools={<ToolRow card={card} />}>
          <AllCardsButton />
        </CardView>
      </main>
    </>
  );
}

/** Two clicks within this time, in ms, are one double click. */
const DOUBLE_CLICK = 500;

/**
 * Returns a handler that stops the second click of a double click whose first click brought up this
 * card: it would copy a line that nobody has read yet.
 *
 * @param shown The key of what is on screen.
 */
function useDoubleClickGuard(shown: string): (event: MouseEvent) => void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: when what is shown has changed
  const since = useMemo(() => performance.now(), [shown]);
  return (event) => {
    // Clicks by key or script have a `detail` of 0 or 1.
    if (event.detail > 1 && performance.now() - since < DOUBLE_CLICK) event.stopPropagation();
  };
}
