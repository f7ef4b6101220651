import { useEffect, useRef, useState } from 'react';
import type { Part } from '../../card-view/parts/part';

/** What a rep does to go somewhere without the navigation. */
const OWN_MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

function topOf(id: string): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}

/** The part on a reading line that sinks from the top of the page to its bottom as the page scrolls. */
function partBeingRead(parts: readonly Part[]): string | undefined {
  const root = document.documentElement;
  const room = root.scrollHeight - root.clientHeight;
  const start = Number.parseFloat(root.style.getPropertyValue('--masthead')) || 0;
  const travelled = room > 0 ? Math.min(1, root.scrollTop / room) : 0;
  // Squared, so that the line leaves the top only where parts could no longer reach it.
  const line = start + 24 + travelled ** 4 * (root.clientHeight - start - 24);
  const [first] = parts;
  return (parts.findLast(({ id }) => topOf(id) <= line) ?? first)?.id;
}

/**
 * Which part is being read, and a function that holds one chosen in the
 * navigation: a short part near the end can never reach the top of the page, and
 * the navigation must still say where the rep went.
 */
export function useCurrentPart(parts: readonly Part[]) {
  const [current, setCurrent] = useState(parts[0]?.id);
  const held = useRef<string>(undefined);

  useEffect(() => {
    let frame = 0;
    function look() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setCurrent(held.current ?? partBeingRead(parts)));
    }
    function letGo() {
      held.current = undefined;
    }
    look();
    window.addEventListener('scroll', look, { passive: true });
    for (const move of OWN_MOVES) window.addEventListener(move, letGo, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', look);
      for (const move of OWN_MOVES) window.removeEventListener(move, letGo);
    };
  }, [parts]);

  function hold(id: string) {
    held.current = id;
    setCurrent(id);
  }

  return [current, hold] as const;
}
