import { useState } from 'react';
import type { CardFile, LineEntry } from '../../content/card-schema';
import { textsOfCard } from '../../content/card-texts';
import { forEachLine } from '../../content/compile';
import type { Edit, EditProblem } from '../../content/edit/edit';
import { addEdit, type History, startHistory, undoEdit } from '../../content/edit/history';
import { type EntryKey, entryKeyOf, locatedLines } from '../../content/edit/place-name';
import { NOT_WRITTEN, newLine, type Place } from '../../content/edit/places';
import type { Path } from '../../content/problem';

/** What a form edits: a line, or a text outside the lines. */
type Draft =
  | {
      readonly kind: 'line';
      /** As typed so far. */
      readonly draft: LineEntry;
      /** As it was when the form was opened. */
      readonly original: LineEntry;
      /** Where it is added; absent for a line that was there. */
      readonly place?: Place;
    }
  | { readonly kind: 'text'; readonly draft: string; readonly path: Path };

/** The form of one line or text. The card follows each change in it that is valid. */
export type OpenForm = Draft & {
  /** The card before the form was opened, so that the whole form is one step to undo. */
  readonly before: History;
  /** Why the card doesn't follow the draft. */
  readonly problems: readonly EditProblem[];
};

/** Returns the line or text that a form edits. */
export function entryOf(form: OpenForm): EntryKey {
  return form.kind === 'line' ? form.draft.id : entryKeyOf(form);
}

export interface Editing {
  readonly card: CardFile;
  readonly canUndo: boolean;
  /** Whether closing the form removes its text from the card. */
  readonly removesText: boolean;
  readonly form: OpenForm | undefined;
  /** The lines whose use was confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /**
   * Edits the card and confirms the use of some lines, as one step to undo. Closes the form.
   * Returns why it was refused; nothing if it wasn't.
   */
  readonly edit: (edit: Edit | undefined, confirms?: readonly string[]) => readonly EditProblem[];
  /** Undoes the last edit. Returns the line that it was about, if it's one that is still there. */
  readonly undo: () => string | undefined;
  /** Returns whether the form could be opened: not while another one has problems. */
  readonly openForm: (entry: EntryKey) => boolean;
  /** Adds a line, and opens its form. Returns its id, or undefined if another form has problems. */
  readonly addLine: (place: Place, today: string) => string | undefined;
  readonly changeDraft: (draft: LineEntry | string) => void;
  /** Closes the form and returns the card then, or undefined if the draft has problems. */
  readonly closeForm: () => CardFile | undefined;
  /** Closes the form and undoes its changes. */
  readonly cancelForm: () => void;
}

function draftOf(card: CardFile, key: EntryKey): Draft | undefined {
  const text = textsOfCard(card).find((each) => entryKeyOf(each) === key);
  if (text) return { kind: 'text', draft: text.text, path: text.path };
  const line = locatedLines(card).find(({ entry }) => entry.id === key)?.entry;
  return line && { kind: 'line', draft: line, original: line };
}

/** Returns the ids of all lines that the card has or had. */
function takenIds({ card, past }: History): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const each of [card, ...past.map((version) => version.card)])
    forEachLine(each, ({ id }) => ids.add(id));
  return ids;
}

/** Returns the first line that differs between two versions. */
function changedLine(before: History, after: History): string | undefined {
  const entries = new Map(locatedLines(before.card).map(({ entry }) => [entry.id, entry]));
  const changed = locatedLines(after.card).find(
    ({ entry }) =>
      entries.get(entry.id) !== entry ||
      before.confirmed.has(entry.id) !== after.confirmed.has(entry.id),
  );
  return changed?.entry.id;
}

/** Returns the edit that a form makes. An added line keeps its placeholder until it has a text. */
function editOf(form: Draft): Edit {
  if (form.kind === 'text') return { kind: 'text', path: form.path, text: form.draft };
  const { draft, place } = form;
  if (place === undefined) return { kind: 'line', entry: draft };
  return { kind: 'add', place, entry: isBlank(form) ? { ...draft, text: NOT_WRITTEN } : draft };
}

/** Returns whether a form adds a line that has no text yet. */
function isBlank(form: Draft): boolean {
  return form.kind === 'line' && form.place !== undefined && form.draft.text.trim() === '';
}

/** Returns whether a text was emptied. It's removed once the form is closed, or its row would vanish while it's typed in. */
function isEmptied(form: Draft): boolean {
  return form.kind === 'text' && form.draft.trim() === '';
}

/** Provides a card that is being edited, with its history and the form of one line. */
export function useEditing(original: CardFile): Editing {
  const [history, setHistory] = useState(() => startHistory(original));
  const [form, setForm] = useState<OpenForm>();

  /** Closes the form. Returns the history without an added line or a text that is empty; undefined if it has problems. */
  function settle(): History | undefined {
    if (form !== undefined && form.problems.length > 0) return undefined;
    let settled = form !== undefined && isBlank(form) ? form.before : history;
    if (form !== undefined && isEmptied(form)) {
      const removed = addEdit(form.before, editOf(form));
      if (removed.kind === 'edited') settled = removed.history;
    }
    setHistory(settled);
    setForm(undefined);
    return settled;
  }

  const removesText = form !== undefined && form.problems.length === 0 && isEmptied(form);

  return {
    card: history.card,
    confirmed: history.confirmed,
    canUndo: history.past.length > 0 || removesText,
    removesText,
    form,
    edit(edit, confirms) {
      const settled = settle();
      if (settled === undefined) return form?.problems ?? [];
      const added = addEdit(settled, edit, confirms);
      if (added.kind === 'refused') return added.problems;
      setHistory(added.history);
      return [];
    },
    undo() {
      const now = settle() ?? history;
      const undone = undoEdit(now);
      setHistory(undone);
      return changedLine(now, undone);
    },
    openForm(entry) {
      const settled = settle();
      const draft = settled && draftOf(settled.card, entry);
      if (settled === undefined || draft === undefined) return false;
      setForm({ ...draft, before: settled, problems: [] });
      return true;
    },
    addLine(place, today) {
      const before = settle();
      if (before === undefined) return undefined;
      const line = newLine(place, takenIds(before), today);
      const draft = { kind: 'line', draft: { ...line, text: '' }, original: line, place } as const;
      const added = addEdit(before, editOf(draft));
      if (added.kind === 'refused') return undefined;
      setHistory(added.history);
      setForm({ ...draft, before, problems: [] });
      return line.id;
    },
    changeDraft(draft) {
      if (form === undefined) return;
      const next = { ...form, draft } as OpenForm;
      const added = addEdit(form.before, editOf(next));
      setForm({ ...next, problems: added.kind === 'refused' ? added.problems : [] });
      if (added.kind === 'edited') setHistory(isEmptied(next) ? form.before : added.history);
    },
    closeForm: () => settle()?.card,
    cancelForm() {
      if (form) setHistory(form.before);
      setForm(undefined);
    },
  };
}
