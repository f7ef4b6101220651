import { Fragment, type ReactNode } from 'react';
import { DEAL_NOUN, type Vendor } from '../../core/deal/record';
import { VisuallyHidden } from '../../ui/text';
import { sentence } from '../deal/sentence';

/** @param vendor The CRM of the open deal, if there is one. */
export const back = (vendor: Vendor | undefined): ReactNode => (
  <>Back{vendor && <VisuallyHidden> to the {DEAL_NOUN[vendor]}</VisuallyHidden>}</>
);

export const noCards = 'No cards yet.';

/** @param purpose What the card is for. */
export const aboutGeneralCard = (purpose: string, updated: ReactNode) =>
  sentence`${purpose} · Updated ${updated}`;

/** A card's other names and the date of its last update. */
export const aboutCard = (aliases: readonly string[], updated: ReactNode) => {
  const names = aliases.map((alias, at) => (
    <Fragment key={alias}>{at === 0 ? sentence`${alias}` : sentence`, ${alias}`}</Fragment>
  ));
  return names.length === 0
    ? sentence`Updated ${updated}`
    : sentence`Also called ${names} · Updated ${updated}`;
};
