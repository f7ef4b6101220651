import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Card } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import { useKey } from '../../ui/keys';
import type { GrowingIndex } from './growing-index';
import { useTypedLetter } from './use-typed-letter';

type SearchModule = typeof import('./search-module');

/** The search's own part: its sheet, and the index that the sheet looks in. */
interface SearchReady {
  readonly SearchSheet: SearchModule['SearchSheet'];
  readonly index: GrowingIndex;
}

export interface Searching {
  /** What the search begins with; nothing while it is closed. */
  readonly begun: string | undefined;
  /** Nothing in the moment after the first picture. */
  readonly ready: SearchReady | undefined;
  readonly open: () => void;
  readonly close: () => void;
}

/** The search's code, after the first picture. Throws into the picture where it cannot be loaded. */
function useSearchModule(): SearchModule | undefined {
  const [loaded, setLoaded] = useState<SearchModule>();
  useEffect(() => {
    let isGone = false;
    import('./search-module').then(
      (module) => !isGone && setLoaded(module),
      (error: unknown) =>
        setLoaded(() => {
          throw error;
        }),
    );
    return () => {
      isGone = true;
    };
  }, []);
  return loaded;
}

/**
 * The search over all cards: opened by "/", or by typing. Its index grows from the first picture
 * on, in idle moments.
 */
export function useSearch(cards: readonly Card[], today: IsoDate): Searching {
  const [begun, setBegun] = useState<string>();
  const module = useSearchModule();
  const ready = useMemo<SearchReady | undefined>(
    () =>
      module && {
        SearchSheet: module.SearchSheet,
        index: new module.GrowingIndex(cards, today),
      },
    [module, cards, today],
  );
  useEffect(() => ready?.index.grow(), [ready]);
  const open = useCallback(() => setBegun(''), []);
  const close = useCallback(() => setBegun(undefined), []);
  const isClosed = begun === undefined;
  useKey('/', open, isClosed);
  // Letters that come before the field is there are not lost: the search begins with them.
  const append = useCallback((letter: string) => setBegun((before = '') => before + letter), []);
  useTypedLetter(append, isClosed || ready === undefined);
  return useMemo(() => ({ begun, ready, open, close }), [begun, ready, open, close]);
}
