import type { ReactNode } from 'react';
import { nameList, sentence } from '../deal/sentence';

export const noCards = 'No cards yet.';

/** @param purpose What the card is for. */
export const aboutGeneralCard = (purpose: string, updated: ReactNode) =>
  sentence`${purpose} · Updated ${updated}`;

/** A card's other names and the date of its last update. */
export const aboutCard = (aliases: readonly string[], updated: ReactNode) =>
  aliases.length === 0
    ? sentence`Updated ${updated}`
    : sentence`Also called ${nameList(aliases)} · Updated ${updated}`;
