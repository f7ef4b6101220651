import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import type { Found, FoundThing } from '../../core/search/found';
import { type SearchFor, search } from '../../core/search/search';
import type { SearchIndex } from '../../core/search/search-index';
import { isolate } from '../../core/text/direction';
import { positionAfter } from '../../ui/keys';
import * as words from './words';

/** The approximate height of a result, in px. */
const HEIGHT = 140;

/** How long the rep pauses before the number of results is announced, in ms. */
const PAUSE_MS = 600;

const NOTHING: readonly FoundThing[] = [];

/**
 * Returns what is found in the cards of the index so far; undefined while nothing is typed.
 *
 * @param size The size of the index, which changes as it grows.
 */
export function useFound(index: SearchIndex, size: number, asked: SearchFor): Found | undefined {
  const { typed, front, persona, today } = asked;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index has changed when its size has
  return useMemo(() => {
    if (typed.trim() === '') return undefined;
    for (const card of front) index.add(card);
    return search(index, { typed, front, persona, today });
  }, [index, size, typed, front, persona, today]);
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

/** Keeps which result is active: the first, until the rep moves to another. */
export function useActive(things: readonly FoundThing[]) {
  const [chosen, setChosen] = useState<string>();
  const keys = things.map(keyOf);
  const active = chosen === undefined ? 0 : Math.max(0, keys.indexOf(chosen));

  /** @returns whether the key moved to another result. */
  function move(event: KeyboardEvent): boolean {
    const next = positionAfter(event.key, active, things.length, 'list', 'wrap');
    if (next === undefined || keys[next] === undefined) return false;
    setChosen(keys[next]);
    return true;
  }

  return { active, keys, move, choose: setChosen };
}
