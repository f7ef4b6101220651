import { useState } from 'react';
import type { CardFile, LineEntry } from '../../content/card-schema';
import { forEachLine } from '../../content/compile';
import type { Edit, EditProblem } from '../../content/edit/edit';
import { addEdit, type History, startHistory, undoEdit } from '../../content/edit/history';

/** The form of one line. The card follows each change in it that is valid. */
export interface OpenForm {
  /** As typed so far. */
  readonly draft: LineEntry;
  /** As it was when the form was opened. */
  readonly original: LineEntry;
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
  readonly changeDraft: (draft: LineEntry) => void;
  /** Closes the form, unless the draft has problems. Returns whether no form is open. */
  readonly closeForm: () => boolean;
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

/** Provides a card that is being edited, with its history and the form of one line. */
export function useEditing(original: CardFile): Editing {
  const [history, setHistory] = useState(() => startHistory(original));
  const [form, setForm] = useState<OpenForm>();

  function closeForm(): boolean {
    if (form !== undefined && form.problems.length > 0) return false;
    setForm(undefined);
    return true;
  }

  return {
    card: history.card,
    canUndo: history.past.length > 0,
    form,
    edit(edit) {
      if (!closeForm()) return form?.problems ?? [];
      const added = addEdit(history, edit);
      if (added.kind === 'refused') return added.problems;
      setHistory(added.history);
      return [];
    },
    undo: () => setHistory(undoEdit(history)),
    openForm(id) {
      const draft = lineOf(history.card, id);
      if (draft === undefined || !closeForm()) return false;
      setForm({ draft, original: draft, before: history, problems: [] });
      return true;
    },
    changeDraft(draft) {
      if (form === undefined) return;
      const added = addEdit(form.before, { kind: 'line', entry: draft });
      setForm({ ...form, draft, problems: added.kind === 'refused' ? added.problems : [] });
      if (added.kind === 'edited') setHistory(added.history);
    },
    closeForm,
    cancelForm() {
      if (form) setHistory(form.before);
      setForm(undefined);
    },
  };
}
