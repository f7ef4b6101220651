import type { BrowsingScreen, RivalsScreen, Screen } from '../../core/screen/screen';
import type { ByHand } from '../deal/panel-props';
import { Ambiguous } from './ambiguous';
import { Connecting } from './connecting';
import { Doubtful } from './doubtful';
import { Editing } from './editing';
import { FieldEmpty } from './field-empty';
import { FieldMissing } from './field-missing';
import { Loading } from './loading';
import { NeedsReload } from './needs-reload';
import { NoCrm } from './no-crm';
import { NoPermission } from './no-permission';
import { NotADeal } from './not-a-deal';
import { Unidentified } from './unidentified';

interface AbsenceViewProps extends ByHand {
  readonly screen: Exclude<Screen, RivalsScreen | BrowsingScreen>;
}

/** One component for each screen without a card. */
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
