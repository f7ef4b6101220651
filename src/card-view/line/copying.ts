import { useMemo } from 'react';
import type { Battlecard } from '../../core/card/battlecard';
import type { CopyForm } from '../../core/copy/form';
import { privatePagesOf } from '../../core/copy/private-address';

/** How copies are made and what was copied: what every line needs to know before it is clicked. */
export interface Copying {
  readonly form: CopyForm;
  readonly chooseForm: (form: CopyForm) => void;
  /** Whether a disputed line asks which wording is meant. */
  readonly guard: boolean;
  /** The ids of the card's lines that were copied on this deal. */
  readonly copied: ReadonlySet<string>;
  /** Remembers which lines of the card were copied. */
  readonly note: (ids: readonly string[]) => void;
  /** The addresses that only the card's private lines may show. */
  readonly privatePages: () => ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

interface CopyingOptions extends Pick<Copying, 'form' | 'chooseForm' | 'guard'> {
  /** The card on screen, if there is one. */
  readonly card: Battlecard | undefined;
  readonly copied: readonly string[] | undefined;
  readonly noteCopied: (cardId: string, lines: readonly string[]) => void;
}

/** Provides what the lines of one card need to be copied. */
export function useCopying(options: CopyingOptions): Copying {
  const { card, copied, form, chooseForm, guard, noteCopied } = options;
  return useMemo(
    () => ({
      form,
      chooseForm,
      guard,
      copied: copied ? new Set(copied) : NOTHING,
      note: (ids) => {
        if (card) noteCopied(card.id, ids);
      },
      privatePages: () => (card ? privatePagesOf(card) : NOTHING),
    }),
    [form, chooseForm, guard, copied, card, noteCopied],
  );
}
