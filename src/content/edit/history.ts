import type { CardFile } from '../card-schema';
import { type Edit, type EditProblem, editCard } from './edit';

/** A card that is being edited, with its earlier versions. */
export interface History {
  readonly card: CardFile;
  /** Oldest first. */
  readonly past: readonly CardFile[];
}

export type EditedHistory =
  | { readonly kind: 'edited'; readonly history: History }
  | { readonly kind: 'refused'; readonly problems: readonly EditProblem[] };

export function startHistory(card: CardFile): History {
  return { card, past: [] };
}

/** Returns the history after an edit. An edit that changes nothing adds no step to undo. */
export function addEdit(history: History, edit: Edit): EditedHistory {
  const edited = editCard(history.card, edit);
  if (edited.kind === 'refused') return edited;
  if (edited.card === history.card) return { kind: 'edited', history };
  return {
    kind: 'edited',
    history: { card: edited.card, past: [...history.past, history.card] },
  };
}

/** Returns the history without its last edit; the same one if there is nothing to undo. */
export function undoEdit(history: History): History {
  const card = history.past.at(-1);
  return card === undefined ? history : { card, past: history.past.slice(0, -1) };
}
