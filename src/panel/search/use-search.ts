import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Card, Pack } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import type { SearchIndex } from '../../core/search/search-index';
import { useKey } from '../../ui/keys';

type SearchModule = typeof import('./search-sheet');

/** What is loaded after the panel's first paint. */
interface SearchReady {
  readonly SearchSheet: SearchModule['SearchSheet'];
  readonly index: SearchIndex;
  /** How many cards the index had when the panel was last told. */
  readonly size: number;
}

export interface Searching {
  /** The text that the search starts with; undefined while it is closed. */
  readonly begun: string | undefined;
  /** Undefined until it is loaded. */
  readonly ready: SearchReady | undefined;
  readonly open: () => void;
  readonly close: () => void;
}

/** Loads the search after the panel's first paint. Throws while rendering if that fails. */
function useSearchModule(): SearchModule | undefined {
  const [loaded, setLoaded] = useState<SearchModule>();
  useEffect(() => {
    let isGone = false;
    import('./search-sheet').then(
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

/** Digits, "?", space and named keys have other uses. */
const LETTER = /^\p{L}$/u;

/** Opens the search over all cards with "/" or any letter. Its index starts to grow right away. */
export function useSearch(cards: readonly Card[], today: IsoDate, pack: Pack): Searching {
  const [begun, setBegun] = useState<string>();
  const [size, setSize] = useState(0);
  const module = useSearchModule();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other cards need an index of their own
  const index = useMemo(
    () => module && new module.SearchIndex(today, pack.personas),
    [module, cards, today, pack],
  );
  useEffect(
    () => module && index && module.addWhenIdle(index, cards, setSize),
    [module, index, cards],
  );
  const open = useCallback(() => setBegun(''), []);
  const close = useCallback(() => setBegun(undefined), []);
  const isClosed = begun === undefined;
  useKey('/', open, isClosed);
  // Letters typed before the field is drawn are the start of the search.
  useKey(LETTER, ({ key }) => setBegun((before = '') => before + key), isClosed || !module);
  const SearchSheet = module?.SearchSheet;
  return useMemo(
    () => ({ begun, ready: SearchSheet && index && { SearchSheet, index, size }, open, close }),
    [begun, SearchSheet, index, size, open, close],
  );
}
