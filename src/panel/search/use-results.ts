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

/** About the height of a result, in px. */
const HEIGHT = 100;

/** A screen reader hears how many results there are once the rep pauses for so many ms. */
const PAUSE_MS = 600;

const NOTHING: readonly FoundThing[] = [];

/** Returns what is found in the cards of the index so far; undefined while nothing is typed. */
export function useFound(growing: GrowingIndex, asked: SearchFor): Found | undefined {
  const { typed, front, persona, today } = asked;
  const size = useSyncExternalStore(growing.subscribe, growing.size);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another size is another content
  return useMemo(() => {
    if (typed.trim() === '') return undefined;
    for (const card of front) growing.index.add(card);
    return search(growing.index, { typed, front, persona, today });
  }, [growing, size, typed, front, persona, today]);
}

/** Returns the results to draw: those in sight in the frame of the key press, the others when idle. */
export function useDrawn(found: Found | undefined): readonly FoundThing[] {
  const late = useDeferredValue(found);
  const things = found?.things ?? NOTHING;
  return useMemo(() => {
    const inSight = Math.ceil(window.innerHeight / HEIGHT);
    return late === found ? things : things.slice(0, inSight);
  }, [late, found, things]);
}

/** Returns how much was found, in a few words. */
export function countOf({ things, total, unknown }: Found, typed: string): string {
  if (total === 0) return `No results for “${isolate(typed.trim())}”`;
  const count = total > things.length ? `Top ${things.length} of ${total}` : `${total} found`;
  if (unknown.length === 0) return count;
  const words = unknown.map((word) => `“${isolate(word)}”`).join(' or ');
  return `${count}. No card mentions ${words}`;
}

/**
 * Announces the words once they have stayed for a moment.
 *
 * @returns the function that cancels it, for when something else is about to be announced.
 */
export function useAnnouncedCount(words: string | undefined): () => void {
  const { announce } = useCardContext();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const cancel = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => {
    if (words !== undefined) timer.current = setTimeout(() => announce(words), PAUSE_MS);
    return cancel;
  }, [words, announce, cancel]);
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

/** Keeps which result the keys are for: the first, until the rep moves on. */
export function useActive(things: readonly FoundThing[]) {
  const [chosen, setChosen] = useState<string>();
  const keys = things.map(keyOf);
  const active = chosen === undefined ? 0 : Math.max(0, keys.indexOf(chosen));

  /** @returns whether the key was one that moves. */
  function move(event: KeyboardEvent): boolean {
    const next = positionAfter(event.key, active, things.length);
    if (next === undefined || keys[next] === undefined) return false;
    setChosen(keys[next]);
    return true;
  }

  return { active, keys, move, choose: setChosen };
}
