import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Battlecard } from '../../../core/card/battlecard';
import type { IsoDate } from '../../../core/card/line';
import { useKey } from '../keys/use-key';
import { GrowingIndex } from './growing-index';
import { useTypedLetter } from './use-typed-letter';

export interface Searching {
  /** What the search begins with; nothing while it is closed. */
  readonly begun: string | undefined;
  readonly index: GrowingIndex;
  readonly open: () => void;
  readonly close: () => void;
}

/**
 * The search over all cards: opened by "/", or by typing. Its index grows from the first picture
 * on, in idle moments.
 */
export function useSearch(cards: readonly Battlecard[], today: IsoDate): Searching {
  const [begun, setBegun] = useState<string>();
  const index = useMemo(() => new GrowingIndex(cards, today), [cards, today]);
  useEffect(() => index.grow(), [index]);
  const open = useCallback(() => setBegun(''), []);
  const close = useCallback(() => setBegun(undefined), []);
  const isClosed = begun === undefined;
  useKey('/', open, isClosed);
  useTypedLetter(setBegun, isClosed);
  return useMemo(() => ({ begun, index, open, close }), [begun, index, open, close]);
}
