import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import type { Found, FoundThing } from '../../core/search/found';
import { type SearchFor, search } from '../../core/search/search';
import type { GrowingIndex } from './growing-index';

/** About the height of a result, in px. What is out of sight is not drawn in the frame of a key press. */
const HEIGHT = 100;

const NOTHING: readonly FoundThing[] = [];

/** What is found among the cards that are in the index so far; nothing as long as nothing is typed. */
export function useFound(growing: GrowingIndex, asked: SearchFor): Found | undefined {
  const { typed, front, persona, today } = asked;
  const size = useSyncExternalStore(growing.subscribe, growing.size);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size is another content
  return useMemo(() => {
    if (typed.trim() === '') return undefined;
    growing.add(front);
    return search(growing.index, { typed, front, persona, today });
  }, [growing, size, typed, front, persona, today]);
}

/** The results to draw: those in sight at once, the others as soon as nothing else is to be done. */
export function useDrawn(found: Found | undefined): readonly FoundThing[] {
  const late = useDeferredValue(found);
  const things = found?.things ?? NOTHING;
  return useMemo(() => {
    const inSight = Math.ceil(window.innerHeight / HEIGHT);
    return late === found ? things : things.slice(0, inSight);
  }, [late, found, things]);
}
