import { canBeSaid } from '../../core/card/line';
import { fold } from '../../core/match/fold';
import { type CardFile, cardFile, type LineEntry } from '../card-schema';
import { textsOfCard } from '../card-texts';
import { sentence } from '../explain';
import { line as lineSchema } from '../line-schema';
import type { Path } from '../problem';
import { replaceAt, valueAt, withoutAt } from './at-path';
import { type Located, locatedLines } from './place-name';
import { type Place, withLine, withOpening } from './places';
import { withoutLine } from './remove-line';

/**
 * One step of editing a card.
 * - `use`: changes only what a rep can do with a line
 * - `line`: replaces the line with the same id
 * - `move`: moves a line by one position, together with the wedge, objection, or row that contains it
 * - `add`: adds a line with a new id
 * - `remove`: removes a line, with the item or section that can't be without it
 * - `opening`: makes a line the first of the ten-second answer, and lets reps say it
 * - `text`: replaces a text outside the lines, or removes an empty one of the card as a whole
 */
export type Edit =
  | { readonly kind: 'use'; readonly line: string; readonly use: LineEntry['use'] }
  | { readonly kind: 'line'; readonly entry: LineEntry }
  | { readonly kind: 'move'; readonly line: string; readonly by: -1 | 1 }
  | { readonly kind: 'add'; readonly entry: LineEntry; readonly place: Place }
  | { readonly kind: 'remove' | 'opening'; readonly line: string }
  | { readonly kind: 'text'; readonly path: Path; readonly text: string };

/** Why an edit was refused. */
export interface EditProblem {
  /** The field within the line, such as `['review', 'note']`; empty if it's about the whole line. */
  readonly path: Path;
  /** What to do about it, in one sentence. */
  readonly what: string;
}

/** The edited card, which is the same object if nothing changes, or why the edit was refused. */
export type Edited =
  | { readonly kind: 'edited'; readonly card: CardFile }
  | { readonly kind: 'refused'; readonly problems: readonly EditProblem[] };

function refused(what: string, path: Path = []): Edited {
  return { kind: 'refused', problems: [{ path, what }] };
}

/** Returns what the format doesn't allow in a line. */
function problemsOf(entry: LineEntry): readonly EditProblem[] {
  const issues = lineSchema.safeParse(entry).error?.issues ?? [];
  return issues.map(({ path, message }) => ({ path: path as Path, what: sentence(message) }));
}

function replaceLine(card: CardFile, { entry, path }: Located, next: LineEntry): Edited {
  if (JSON.stringify(entry) === JSON.stringify(next)) return { kind: 'edited', card };
  const problems = problemsOf(next);
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'edited', card: replaceAt(card, path, next) };
}

function moveLine(card: CardFile, { path }: Located, by: -1 | 1): Edited {
  const at = path.findLastIndex((step) => typeof step === 'number');
  // The introduction of a table would move the whole table.
  if (at < 0 || path.at(-1) === 'intro')
    return refused('This line has a fixed position on the card.');
  const list = valueAt(card, path.slice(0, at)) as readonly unknown[];
  const from = Number(path[at]);
  const to = from + by;
  if (to < 0) return refused('This is already the first one.');
  if (to >= list.length) return refused('This is already the last one.');
  const moved = list.with(from, list[to]).with(to, list[from]);
  return { kind: 'edited', card: replaceAt(card, path.slice(0, at), moved) };
}

function addLine(card: CardFile, place: Place, entry: LineEntry): Edited {
  const problems = problemsOf(entry);
  if (problems.length > 0) return { kind: 'refused', problems };
  const edited = withLine(card, place, entry);
  if (edited === undefined)
    return refused('The card has changed. Choose again where to add the line.');
  return { kind: 'edited', card: edited };
}

function removeLine(card: CardFile, { path }: Located): Edited {
  const edited = withoutLine(card, path);
  if (locatedLines(edited).length === 0) return refused('A card needs at least one line.');
  return { kind: 'edited', card: edited };
}

function openWith(card: CardFile, { entry, path }: Located): Edited {
  const edited = withOpening(card, entry.id);
  const said = canBeSaid(entry) ? edited : replaceAt(edited, [...path, 'use'], 'say');
  return { kind: 'edited', card: said };
}

/** Returns a card whose common words follow a name that was changed or removed. */
function withCommonWord(card: CardFile, before: string, name: string): CardFile {
  if (!card.commonWords?.some((word) => fold(word) === fold(before))) return card;
  const words = card.commonWords.flatMap((word) => {
    if (fold(word) !== fold(before)) return [word];
    return name.trim() === '' ? [] : [name];
  });
  const { commonWords: _, ...others } = card;
  return words.length === 0 ? others : { ...card, commonWords: words };
}

function replaceText(card: CardFile, path: Path, text: string): Edited {
  const before = textsOfCard(card).find((each) => each.path.join() === path.join());
  if (before === undefined) return refused('The card has changed. Choose the text again.');
  if (before.text === text) return { kind: 'edited', card };
  const isOfCard = path.length === 1 || path[0] === 'aliases';
  const changed =
    text.trim() === '' && isOfCard ? withoutAt(card, path) : replaceAt(card, path, text);
  const isName = path[0] === 'name' || path[0] === 'aliases';
  const edited = isName ? withCommonWord(changed, before.text, text) : changed;
  const [issue] = cardFile.safeParse(edited).error?.issues ?? [];
  if (issue)
    return refused(text.trim() === '' ? 'Enter some text.' : sentence(issue.message), ['text']);
  return { kind: 'edited', card: edited };
}

/**
 * Returns a card after an edit, without changing the given one. The result always fits the schema.
 */
export function editCard(card: CardFile, edit: Edit): Edited {
  if (edit.kind === 'text') return replaceText(card, edit.path, edit.text);
  const id = 'entry' in edit ? edit.entry.id : edit.line;
  const [line, ...others] = locatedLines(card).filter(({ entry }) => entry.id === id);
  if (edit.kind === 'add') {
    if (line !== undefined) return refused(`The card already has a line with the ID “${id}”.`);
    return addLine(card, edit.place, edit.entry);
  }
  if (line === undefined) return refused(`The card has no line with the ID “${id}”.`);
  // An edit of one could change the other.
  if (others.length > 0) {
    return refused(`Several lines have the ID “${id}”. Give each its own ID in the card’s file.`);
  }
  switch (edit.kind) {
    case 'use':
      return replaceLine(card, line, { ...line.entry, use: edit.use });
    case 'line':
      return replaceLine(card, line, edit.entry);
    case 'move':
      return moveLine(card, line, edit.by);
    case 'remove':
      return removeLine(card, line);
    case 'opening':
      return openWith(card, line);
  }
}
