import type { CardFile } from '../card-schema';
import { type Edit, type EditProblem, editCard } from './edit';

/** A card at one point of its history. */
interface Version {
  readonly card: CardFile;
  /** The lines whose use somebody has confirmed. */
  readonly confirmed: ReadonlySet<string>;
}

/** A card that is being edited, with its earlier versions. */
export interface History extends Version {
  /** Oldest first. */
  readonly past: readonly Version[];
}

export type EditedHistory =
  | { readonly kind: 'edited'; readonly history: History }
  | { readonly kind: 'refused'; readonly problems: readonly EditProblem[] };

export function startHistory(card: CardFile): History {
  return { card, confirmed: new Set(), past: [] };
}

/**
 * Returns the history after an edit, or none, that also confirms the use of some lines. What changes nothing adds
 * no step to undo.
 */
export function addEdit(
  history: History,
  edit: Edit | undefined,
  confirms: readonly string[] = [],
): EditedHistory {
  const { past, ...before } = history;
  const edited = edit ? editCard(before.card, edit) : ({ kind: 'edited', ...before } as const);
  if (edited.kind === 'refused') return edited;
  const isConfirmed = confirms.every((id) => before.confirmed.has(id));
  if (edited.card === before.card && isConfirmed) return { kind: 'edited', history };
  const confirmed = isConfirmed ? before.confirmed : new Set([...before.confirmed, ...confirms]);
  return { kind: 'edited', history: { card: edited.card, confirmed, past: [...past, before] } };
}

/** Returns the history without its last edit; the same one if there is nothing to undo. */
export function undoEdit(history: History): History {
  const last = history.past.at(-1);
  return last === undefined ? history : { ...last, past: history.past.slice(0, -1) };
}
