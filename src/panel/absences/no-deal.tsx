import { Button } from '../../ui/button';
import type { ByHand, OfKind } from '../deal/panel-props';
import { Absence } from './absence';
import { BrowseCards } from './pick-card';
import * as words from './words';

/** Shown when the active tab isn't a CRM page. */
export function NoCrm({ screen, cards }: OfKind<'no-crm'> & Pick<ByHand, 'cards'>) {
  return (
    <Absence screen={screen}>
      <p>{words.openAnyDeal}</p>
      <BrowseCards cards={cards} />
    </Absence>
  );
}

/** Shown on a CRM page without a deal. */
export function NotADeal({ screen, cards }: OfKind<'not-a-deal'> & Pick<ByHand, 'cards'>) {
  return (
    <Absence screen={screen}>
      <p>{words.openDeal[screen.vendor]}</p>
      <BrowseCards cards={cards} />
    </Absence>
  );
}

/** Shown on a CRM page that doesn't answer, such as one that was open before Ringside was installed. */
export function NeedsReload({ screen, cards, actions }: OfKind<'needs-reload'> & ByHand) {
  return (
    <Absence screen={screen}>
      <p>{words.cannotRead(screen.vendor)}</p>
      <Button look="main" onClick={actions.reloadPage}>
        {words.reloadPage}
      </Button>
      <BrowseCards cards={cards} />
    </Absence>
  );
}

/** Shown on a CRM page that hasn't answered yet. */
export function Connecting({ screen }: OfKind<'connecting'>) {
  return (
    <Absence screen={screen} isBusy>
      <p>{words.connecting}</p>
    </Absence>
  );
}
