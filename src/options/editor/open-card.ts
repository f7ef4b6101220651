import { files } from 'virtual:ringside-card-files';
import type { CardFile } from '../../content/card-schema';
import { drawnCard } from '../../content/drawn-card';
import type { IsoDate } from '../../core/card/line';
import type { CardToEdit, Unsure } from '../state/card-to-edit';

/** A card as the editor opens it. */
export interface OpenedCard {
  readonly card: CardFile;
  /** As on the compiled card. */
  readonly replaces?: IsoDate | undefined;
  /** Can be saved without a change. */
  readonly isNew: boolean;
  readonly unsure: ReadonlyMap<string, Unsure>;
}

const NONE: OpenedCard['unsure'] = new Map();

/** Returns the file of a card to edit. All of them were checked when they were built, saved, or imported. */
export function openCard(target: CardToEdit): OpenedCard {
  if (target.kind === 'bundled') {
    const card = files.find(({ id }) => id === target.id);
    if (card === undefined) throw new Error(`No bundled card ${target.id}`);
    return { card, replaces: card.updated, isNew: false, unsure: NONE };
  }
  const drawn = drawnCard('card', target.file);
  if (drawn.kind === 'problems') throw new Error(drawn.problems.map(({ what }) => what).join(' '));
  const card = drawn.file;
  return target.kind === 'imported'
    ? { card, isNew: true, unsure: target.unsure }
    : { card, replaces: target.replaces, isNew: false, unsure: NONE };
}
