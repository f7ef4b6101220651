import { useMemo } from 'react';
import type { Battlecard } from '../../../core/card/battlecard';
import type { CopyForm } from '../../../core/copy/form';
import { privatePagesOf } from '../../../core/copy/private-address';
import type { Screen } from '../../../core/screen/screen';
import type { PanelActions, PanelProps } from '../panel-props';

/** How copies are made and what was copied: what every line needs to know before it is clicked. */
export interface Copying {
  readonly form: CopyForm;
  readonly chooseForm: (form: CopyForm) => void;
  /** Whether a line that may not hold asks which wording is meant. */
  readonly guard: boolean;
  /** What was copied of the card in front on this deal. */
  readonly copied: ReadonlySet<string>;
  /** Remembers what was copied of the card in front. */
  readonly note: (ids: readonly string[]) => void;
  /** The addresses that only the card's private lines may show. */
  readonly privatePages: () => ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

function cardIn(screen: Screen): Battlecard | undefined {
  if (screen.kind === 'browsing') return screen.card;
  return screen.kind === 'rivals' && screen.active.kind === 'card' ? screen.active.card : undefined;
}

interface CopyingProps extends Pick<PanelProps, 'screen' | 'form' | 'guard'> {
  readonly actions: Pick<PanelActions, 'chooseForm' | 'noteCopied'>;
}

/** What the panel is given, as its lines need it. */
export function useCopying({ screen, actions, form, guard }: CopyingProps): Copying {
  const card = cardIn(screen);
  const copied = screen.kind === 'rivals' ? screen.copied : undefined;
  const { chooseForm, noteCopied } = actions;
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
