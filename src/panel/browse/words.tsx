import { Fragment, type ReactNode } from 'react';
import { DEAL_NOUN, type Vendor } from '../../core/deal/record';
import { Isolate, VisuallyHidden } from '../../ui/text';

/** @param vendor The CRM of the open deal, if there is one. */
export const back = (vendor: Vendor | undefined): ReactNode => (
  <>Back{vendor && <VisuallyHidden> to the {DEAL_NOUN[vendor]}</VisuallyHidden>}</>
);

export const noCards = 'No cards yet.';

/** A card's other names and the date of its last update. */
export const aboutCard = (aliases: readonly string[], updated: ReactNode): ReactNode => (
  <>
    {aliases.map((alias, position) => (
      <Fragment key={alias}>
        {position === 0 ? 'Also called ' : ', '}
        <Isolate>{alias}</Isolate>
      </Fragment>
    ))}
    {aliases.length > 0 ? ' · Updated ' : 'Updated '}
    {updated}
  </>
);
