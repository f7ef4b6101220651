import { memo } from 'react';
import { dealOf } from '../core/screen/screen';
import { AbsenceView } from './absences/absence-view';
import { Browsing } from './browsing';
import type { PanelProps } from './deal/panel-props';
import { AllCardsButton } from './header/all-cards-button';
import { TopHeader } from './header/top-bar';
import { Rivals } from './rivals';

/** Everything that the panel can show. Not drawn again when only the live region speaks. */
export const ScreenView = memo(function ScreenView({ screen, pack, cards, actions }: PanelProps) {
  const byHand = { cards, actions };
  switch (screen.kind) {
    case 'rivals':
      return <Rivals screen={screen} pack={pack} {...byHand} />;
    case 'browsing':
      return <Browsing screen={screen} pack={pack} {...byHand} />;
    default:
      return (
        <>
          {/* New with each kind of screen: what had the focus gives it to the new heading. */}
          <TopHeader key={screen.kind} deal={dealOf(screen)}>
            <AllCardsButton />
          </TopHeader>
          <AbsenceView screen={screen} {...byHand} />
        </>
      );
  }
});
