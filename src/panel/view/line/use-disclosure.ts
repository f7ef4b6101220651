import { useId, useState } from 'react';

export interface Disclosure {
  readonly id: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Opens, once: what the rep has closed stays closed. */
  readonly offer: () => void;
}

/** Something that opens beneath a line. */
export function useDisclosure(): Disclosure {
  const id = useId();
  const [state, setState] = useState<'untouched' | 'open' | 'closed'>('untouched');
  return {
    id,
    isOpen: state === 'open',
    toggle: () => setState(state === 'open' ? 'closed' : 'open'),
    offer: () => setState(state === 'closed' ? 'closed' : 'open'),
  };
}
