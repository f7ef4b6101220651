import { memo } from 'react';
import { Browsing } from './browse/browsing';
import type { PanelProps } from './panel-props';
import { Ambiguous } from './states/ambiguous';
import { Connecting } from './states/connecting';
import { Doubtful } from './states/doubtful';
import { Editing } from './states/editing';
import { FieldEmpty } from './states/field-empty';
import { FieldMissing } from './states/field-missing';
import { Loading } from './states/loading';
import { NeedsReload } from './states/needs-reload';
import { NoCrm } from './states/no-crm';
import { NoPermission } from './states/no-permission';
import { NotADeal } from './states/not-a-deal';
import { Rivals } from './states/rivals';
import { Unidentified } from './states/unidentified';

/** One component for each thing that the panel can show. Not drawn again when only the voice speaks. */
export const ScreenView = memo(function ScreenView({ screen, pack, cards, actions }: PanelProps) {
  const byHand = { cards, actions };
  switch (screen.kind) {
    case 'no-crm':
      return <NoCrm screen={screen} cards={cards} />;
    case 'connecting':
      return <Connecting screen={screen} />;
    case 'needs-reload':
      return <NeedsReload screen={screen} {...byHand} />;
    case 'not-a-deal':
      return <NotADeal screen={screen} cards={cards} />;
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
    case 'rivals':
      return <Rivals screen={screen} pack={pack} {...byHand} />;
    case 'browsing':
      return <Browsing screen={screen} pack={pack} {...byHand} />;
  }
});
