import { Fragment, type ReactNode } from 'react';
import { sentence } from '../deal/sentence';

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
