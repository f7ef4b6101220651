import { useId, useState } from 'react';
import { isInSight } from '../is-in-sight';
import { useEscape } from '../keys/use-escape';
import { usePanelContext } from '../panel-context';

export interface Disclosure {
  readonly id: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Opens, once: what the rep has closed stays closed. */
  readonly offer: () => void;
}

/** What opened it: its button, or the summary of a `details` element. */
function openerOf(id: string): HTMLElement | null {
  return document.querySelector(`[aria-controls="${id}"], [id="${id}"] > summary`);
}

/**
 * Something that opens beneath a line, and that Esc closes while the rep can see it: what is kept open far
 * away on the card stays open.
 *
 * @param kept Under which it is remembered on this deal, as the line's id; without it, it is not.
 */
export function useDisclosure(kept?: string): Disclosure {
  const id = useId();
  const { open, keepOpen } = usePanelContext();
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>(() =>
    kept !== undefined && open.includes(kept) ? 'open' : 'untouched',
  );
  function turn(next: 'open' | 'closed') {
    setState(next);
    if (kept !== undefined) keepOpen(kept, next === 'open');
  }
  const isOpen = state === 'open';
  function close() {
    const opener = openerOf(id);
    turn('closed');
    opener?.focus();
  }
  useEscape(close, isOpen, () => isInSight(openerOf(id)) || isInSight(document.getElementById(id)));
  return {
    id,
    isOpen,
    toggle: () => turn(isOpen ? 'closed' : 'open'),
    offer: () => {
      if (state === 'untouched') turn('open');
    },
  };
}
