import { useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Card, Pack } from '../../core/card/card';
import type { IsoDate } from '../../core/card/line';
import { SingleKeys, useKey } from '../../ui/keys';
import type { GrowingIndex } from './growing-index';

type SearchModule = typeof import('./search-sheet');

/** What is loaded after the panel's first paint. */
interface SearchReady {
  readonly SearchSheet: SearchModule['SearchSheet'];
  readonly index: GrowingIndex;
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

/** Elements in which letters are input or shortcuts. */
const TAKES_LETTERS =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog';

/** Whether a typed letter is neither input nor a shortcut. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.isComposing || event.repeat) return false;
  return !(event.target instanceof Element && event.target.closest(TAKES_LETTERS));
}

/** Calls `onLetter` with each typed letter that is neither input nor a shortcut. */
function useTypedLetter(onLetter: (letter: string) => void, isOn: boolean): void {
  const isEnabled = useContext(SingleKeys) && isOn;
  useEffect(() => {
    if (!isEnabled) return undefined;
    function onKeyDown(event: KeyboardEvent) {
      if (!LETTER.test(event.key) || !isFree(event)) return;
      event.preventDefault();
      onLetter(event.key);
    }
    // Shortcuts listen on the document, so they come first.
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onLetter, isEnabled]);
}

/** Opens the search over all cards with "/" or any letter. Its index starts to grow right away. */
export function useSearch(cards: readonly Card[], today: IsoDate, pack: Pack): Searching {
  const [begun, setBegun] = useState<string>();
  const module = useSearchModule();
  const ready = useMemo<SearchReady | undefined>(
    () =>
      module && {
        SearchSheet: module.SearchSheet,
        index: new module.GrowingIndex(cards, today, pack.personas),
      },
    [module, cards, today, pack],
  );
  useEffect(() => ready?.index.grow(), [ready]);
  const open = useCallback(() => setBegun(''), []);
  const close = useCallback(() => setBegun(undefined), []);
  const isClosed = begun === undefined;
  useKey('/', open, isClosed);
  // Letters typed before the field is drawn are the start of the search.
  const append = useCallback((letter: string) => setBegun((before = '') => before + letter), []);
  useTypedLetter(append, isClosed || ready === undefined);
  return useMemo(() => ({ begun, ready, open, close }), [begun, ready, open, close]);
}
