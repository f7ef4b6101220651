import type { BrowsingScreen, RivalsScreen, Screen } from '../../core/screen/screen';
import type { ByHand } from '../deal/panel-props';
import { Ambiguous, Doubtful, Unidentified } from './claims';
import { Connecting, NeedsReload, NoCrm, NotADeal } from './no-deal';
import { Editing, FieldEmpty, FieldMissing, Loading, NoPermission } from './no-field';

interface AbsenceViewProps extends ByHand {
  readonly screen: Exclude<Screen, RivalsScreen | BrowsingScreen>;
}

/** Draws a screen without a card. */
export function AbsenceView({ screen, ...byHand }: AbsenceViewProps) {
  switch (screen.kind) {
    case 'no-crm':
      return <NoCrm screen={screen} cards={byHand.cards} />;
    case 'connecting':
      return <Connecting screen={screen} />;
    case 'needs-reload':
      return <NeedsReload screen={screen} {...byHand} />;
    case 'not-a-deal':
      return <NotADeal screen={screen} cards={byHand.cards} />;
    case 'unidentified':
      return <Unidentified screen={screen} />;
    case 'loading':
      return <Loading screen={screen} />;
    case 'field-missing':
      return <FieldMissing screen={screen} {...byHand} />;
    case 'field-empty':
      return <FieldEmpty screen={screen} {...byHand} />;
    case 'no-permission':
      return <NoPermission screen={screen} {...byHand} />;
    case 'editing':
      return <Editing screen={screen} {...byHand} />;
    case 'ambiguous':
      return <Ambiguous screen={screen} {...byHand} />;
    case 'doubtful':
      return <Doubtful screen={screen} {...byHand} />;
  }
}
