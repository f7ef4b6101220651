import { useId, useState } from 'react';
import { useEscape } from './use-escape';

export interface Disclosure {
  readonly id: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Opens it, unless the user has already opened or closed it. */
  readonly offer: () => void;
}

/** The saved state of a disclosure. */
export interface SavedDisclosure {
  readonly isOpen: boolean;
  readonly save: (isOpen: boolean) => void;
}

/** Returns what opens the element with this id: its button, or the summary of a `details` element. */
function openerOf(id: string): HTMLElement | null {
  return document.querySelector(`[aria-controls="${id}"], [id="${id}"] > summary`);
}

/** Returns whether any part of an element is within the window, even if something covers it. */
function isInView(element: Element | null): boolean {
  if (element === null) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/**
 * Provides the state of something that opens below its button. Esc closes it only while it is in view.
 *
 * @param saved Without it, the disclosure is always closed at first.
 */
export function useDisclosure(saved?: SavedDisclosure): Disclosure {
  const id = useId();
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>(() =>
    saved?.isOpen ? 'open' : 'untouched',
  );
  function change(next: 'open' | 'closed') {
    setState(next);
    saved?.save(next === 'open');
  }
  const isOpen = state === 'open';
  function close() {
    const opener = openerOf(id);
    change('closed');
    opener?.focus();
  }
  useEscape(close, isOpen, () => isInView(openerOf(id)) || isInView(document.getElementById(id)));
  return {
    id,
    isOpen,
    toggle: () => change(isOpen ? 'closed' : 'open'),
    offer: () => {
      if (state === 'untouched') change('open');
    },
  };
}
