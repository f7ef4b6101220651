import { useState } from 'react';
import type { CardFile, LineEntry } from '../../content/card-schema';
import { forEachLine } from '../../content/compile';
import type { Edit, EditProblem } from '../../content/edit/edit';
import { addEdit, type History, startHistory, undoEdit } from '../../content/edit/history';
import { NOT_WRITTEN, newLine, type Place } from '../../content/edit/places';

/** The form of one line. The card follows each change in it that is valid. */
export interface OpenForm {
  /** As typed so far. */
  readonly draft: LineEntry;
  /** As it was when the form was opened. */
  readonly original: LineEntry;
  /** Where it is added; absent for a line that was there. */
  readonly place?: Place;
  /** The card before the form was opened, so that the whole form is one step to undo. */
  readonly before: History;
  /** Why the card doesn't follow the draft. */
  readonly problems: readonly EditProblem[];
}

export interface Editing {
  readonly card: CardFile;
  readonly canUndo: boolean;
  readonly form: OpenForm | undefined;
  /** Returns why the edit was refused; nothing if it wasn't. Closes the form. */
  readonly edit: (edit: Edit) => readonly EditProblem[];
  /** Undoes the last edit. */
  readonly undo: () => void;
  /** Returns whether the form could be opened: not while another one has problems. */
  readonly openForm: (id: string) => boolean;
  /** Adds a line, and opens its form. Returns its id, or undefined if another form has problems. */
  readonly addLine: (place: Place, today: string) => string | undefined;
  readonly changeDraft: (draft: LineEntry) => void;
  /** Closes the form and returns the card then, or undefined if the draft has problems. */
  readonly closeForm: () => CardFile | undefined;
  /** Closes the form and undoes its changes. */
  readonly cancelForm: () => void;
}

function lineOf(card: CardFile, id: string): LineEntry | undefined {
  let found: LineEntry | undefined;
  forEachLine(card, (entry) => {
    if (entry.id === id) found ??= entry;
  });
  return found;
}

/** Returns the ids of all lines that the card has or had. */
function takenIds({ card, past }: History): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const each of [card, ...past]) forEachLine(each, ({ id }) => ids.add(id));
  return ids;
}

/** Returns the edit that a form makes. An added line keeps its placeholder until it has a text. */
function editOf(draft: LineEntry, place: Place | undefined): Edit {
  if (place === undefined) return { kind: 'line', entry: draft };
  const text = draft.text.trim() === '' ? NOT_WRITTEN : draft.text;
  return { kind: 'add', place, entry: { ...draft, text } };
}

/** Provides a card that is being edited, with its history and the form of one line. */
export function useEditing(original: CardFile): Editing {
  const [history, setHistory] = useState(() => startHistory(original));
  const [form, setForm] = useState<OpenForm>();

  /** Closes the form. Returns the history without an added line that has no text; undefined if it has problems. */
  function settle(): History | undefined {
    if (form !== undefined && form.problems.length > 0) return undefined;
    const isEmpty = form?.place !== undefined && form.draft.text.trim() === '';
    const settled = form !== undefined && isEmpty ? form.before : history;
    setHistory(settled);
    setForm(undefined);
    return settled;
  }

  return {
    card: history.card,
    canUndo: history.past.length > 0,
    form,
    edit(edit) {
      const settled = settle();
      if (settled === undefined) return form?.problems ?? [];
      const added = addEdit(settled, edit);
      if (added.kind === 'refused') return added.problems;
      setHistory(added.history);
      return [];
    },
    undo: () => setHistory(undoEdit(history)),
    openForm(id) {
      const settled = settle();
      const draft = settled && lineOf(settled.card, id);
      if (settled === undefined || draft === undefined) return false;
      setForm({ draft, original: draft, before: settled, problems: [] });
      return true;
    },
    addLine(place, today) {
      const before = settle();
      if (before === undefined) return undefined;
      const line = newLine(place, takenIds(before), today);
      const added = addEdit(before, editOf(line, place));
      if (added.kind === 'refused') return undefined;
      setHistory(added.history);
      setForm({ draft: { ...line, text: '' }, original: line, place, before, problems: [] });
      return line.id;
    },
    changeDraft(draft) {
      if (form === undefined) return;
      const added = addEdit(form.before, editOf(draft, form.place));
      setForm({ ...form, draft, problems: added.kind === 'refused' ? added.problems : [] });
      if (added.kind === 'edited') setHistory(added.history);
    },
    closeForm: () => settle()?.card,
    cancelForm() {
      if (form) setHistory(form.before);
      setForm(undefined);
    },
  };
}
