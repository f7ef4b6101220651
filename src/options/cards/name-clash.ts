import type { RivalNames } from '../../core/match/rival';
import { findNameClash, findPlaceholderName } from '../../storage/custom-cards/join-cards';
import * as words from './words';

/** Why a card can't be saved, and how to fix it. */
export interface ClashMessage {
  readonly what: string;
  readonly fix: string;
}

/** The cards whose names a new card can't have. */
export interface OtherCards {
  readonly bundled: readonly RivalNames[];
  readonly custom: readonly RivalNames[];
  /** The cards to be saved together with it. */
  readonly chosen: readonly RivalNames[];
}

/** Returns why a card can't be saved along with the others; undefined if it can. */
export function describeClash(card: RivalNames, others: OtherCards): ClashMessage | undefined {
  const placeholder = findPlaceholderName(card);
  if (placeholder) return words.nameMeansNobody(placeholder.name);
  const bundled = findNameClash(card, others.bundled);
  if (bundled) return words.nameInBundle(bundled.name, bundled.with.name);
  // The new card replaces the custom card with the same id.
  const remaining = others.custom.filter(({ id }) => id !== card.id);
  const custom = findNameClash(card, remaining);
  if (custom) return words.nameInCustomCard(custom.name, custom.with.name);
  const chosen = findNameClash(card, others.chosen);
  return chosen && words.nameInOtherFile(chosen.name, chosen.with.name);
}
