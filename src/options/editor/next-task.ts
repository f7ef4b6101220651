import { locatedLines } from '../../content/edit/place-name';
import type { Hole } from '../cards/holes';
import type { Unsure } from '../state/card-to-edit';
import { type Editing, entryOf } from './use-editing';

/** Something to do before reps use a card: what it needs, or the lines to confirm. */
export type Task =
  | { readonly to: 'hole'; readonly hole: Hole }
  | { readonly to: 'confirm'; readonly lines: readonly string[] };

/** Where to go in the list of lines. */
export type Going = Task | { readonly to: 'line'; readonly line: string };

/** The use that the import gave a line. */
const IMPORTED_USE = { say: 'say', ask: 'ask', maybe: 'know' } as const;

/** Returns the lines whose use nobody has confirmed or changed. */
export function linesToConfirm(
  { card, confirmed }: Editing,
  unsure: ReadonlyMap<string, Unsure>,
): readonly string[] {
  return locatedLines(card).flatMap(({ entry: { id, use } }) => {
    const imported = unsure.get(id);
    const isOpen = imported && use === IMPORTED_USE[imported] && !confirmed.has(id);
    return isOpen ? id : [];
  });
}

/** Returns what must be done before reps use a card, besides what is open. */
export function nextTask(
  holes: readonly Hole[],
  toConfirm: readonly string[],
  { form }: Editing,
): Task | undefined {
  const open = form && entryOf(form);
  const hole = holes.find(({ isUrgent, go }) => isUrgent && 'line' in go && go.line !== open);
  if (hole) return { to: 'hole', hole };
  return toConfirm.length > 0 ? { to: 'confirm', lines: toConfirm } : undefined;
}
