import { useId, useState } from 'react';
import { usePanelContext } from '../panel-context';

export interface Disclosure {
  readonly id: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Opens, once: what the rep has closed stays closed. */
  readonly offer: () => void;
}

/**
 * Something that opens beneath a line.
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
  return {
    id,
    isOpen: state === 'open',
    toggle: () => turn(state === 'open' ? 'closed' : 'open'),
    offer: () => {
      if (state === 'untouched') turn('open');
    },
  };
}
