import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Card, Pack } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import { LETTER, useKey } from '../../ui/keys';

type SearchModule = typeof import('./search-sheet');

/**
 * Opens the search over all cards with "/" or any letter. It's loaded after the panel's first paint, and its index
 * starts to grow right away. Throws while rendering if it can't be loaded.
 */
export function useSearch(cards: readonly Card[], today: IsoDate, pack: Pack) {
  // What the search starts with; undefined while it's closed.
  const [begun, setBegun] = useState<string>();
  const [size, setSize] = useState(0);
  const [module, setModule] = useState<SearchModule>();
  useEffect(() => {
    import('./search-sheet').then(setModule, (error: unknown) =>
      setModule(() => {
        throw error;
      }),
    );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other cards need an index of their own
  const index = useMemo(
    () => module && new module.SearchIndex(today, pack.personas),
    [module, cards, today, pack],
  );
  useEffect(() => {
    // Another index may end at the same size.
    setSize(0);
    if (!module || !index) return undefined;
    // Drawing the new results must not delay what the rep types.
    return module.addWhenIdle(index, cards, (added) => startTransition(() => setSize(added)));
  }, [module, index, cards]);
  const open = useCallback(() => setBegun(''), []);
  const close = useCallback(() => setBegun(undefined), []);
  const isClosed = begun === undefined;
  useKey('/', open, isClosed);
  // Letters typed before the field is drawn are the start of the search.
  useKey(LETTER, ({ key }) => setBegun((before = '') => before + key), isClosed || !module);
  const SearchSheet = module?.SearchSheet;
  return { begun, ready: SearchSheet && index && { SearchSheet, index, size }, open, close };
}
