import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import type { Found, FoundThing } from '../../core/search/found';
import { type SearchFor, search } from '../../core/search/search';
import { isolate } from '../../core/text/direction';
import type { GrowingIndex } from './growing-index';
import * as words from './words';

/** The approximate height of a result, in px. */
const HEIGHT = 100;

/** How long the rep pauses before the number of results is announced, in ms. */
const PAUSE_MS = 600;

const NOTHING: readonly FoundThing[] = [];

/** Returns what is found in the cards of the index so far; undefined while nothing is typed. */
export function useFound(growing: GrowingIndex, asked: SearchFor): Found | undefined {
  const { typed, front, persona, today } = asked;
  const size = useSyncExternalStore(growing.subscribe, growing.size);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index has changed when its size has
  return useMemo(() => {
    if (typed.trim() === '') return undefined;
    for (const card of front) growing.index.add(card);
    return search(growing.index, { typed, front, persona, today });
  }, [growing, size, typed, front, persona, today]);
}

/** Returns the results to draw: first those that fit on screen, then all when React is idle. */
export function useDrawn(found: Found | undefined): readonly FoundThing[] {
  const late = useDeferredValue(found);
  const things = found?.things ?? NOTHING;
  return useMemo(() => {
    const inSight = Math.ceil(window.innerHeight / HEIGHT);
    return late === found ? things : things.slice(0, inSight);
  }, [late, found, things]);
}

/** Returns the number of results in words, and which words no card mentions. */
export function countOf({ things, total, unknown }: Found, typed: string): string {
  if (total === 0) return words.noResults(isolate(typed.trim()));
  return words.resultCount(things.length, total, unknown.map(isolate));
}

/**
 * Announces the number of results once it has been the same for a moment.
 *
 * @returns a function that cancels it, for when something else is about to be announced.
 */
export function useAnnouncedCount(count: string | undefined): () => void {
  const { announce } = useCardContext();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancel = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => {
    if (count !== undefined) timer.current = setTimeout(() => announce(count), PAUSE_MS);
    return cancel;
  }, [count, announce, cancel]);
  return cancel;
}

/** Returns a key that stays the same when the list grows around the result. */
function keyOf(thing: FoundThing): string {
  const id = thing.kind === 'line' ? thing.line.id : `${thing.kind} ${thing.id}`;
  return `${thing.card.id} ${id}`;
}

function positionAfter(key: string, position: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (position + 1) % count;
    case 'ArrowUp':
      return (position - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** Keeps which result is active: the first, until the rep moves to another. */
export function useActive(things: readonly FoundThing[]) {
  const [chosen, setChosen] = useState<string>();
  const keys = things.map(keyOf);
  const active = chosen === undefined ? 0 : Math.max(0, keys.indexOf(chosen));

  /** @returns whether the key moved to another result. */
  function move(event: KeyboardEvent): boolean {
    const next = positionAfter(event.key, active, things.length);
    if (next === undefined || keys[next] === undefined) return false;
    setChosen(keys[next]);
    return true;
  }

  return { active, keys, move, choose: setChosen };
}
