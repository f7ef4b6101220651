import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { whenDrawn } from '../../card-view/line/place-on-page';
import type { PersonaId } from '../../core/card/emphasis';
import type { Part } from '../../core/card/part';
import { withoutDirectionControls } from '../../core/text/direction';
import { positionAfter } from '../../ui/keys';
import { Isolate } from '../../ui/text';
import { useOverflowRow } from '../../ui/use-overflow-row';
import styles from './part-navigation.module.css';

interface PartNavigationProps {
  readonly parts: readonly Part[];
  readonly persona: PersonaId;
}

/**
 * The card's parts by short names, in one row that moves sideways; says which one is being read. One
 * stop for Tab, arrows move.
 */
export function PartNavigation({ parts, persona }: PartNavigationProps) {
  const [current, hold] = useCurrentPart(parts, persona);
  const row = useRef<HTMLUListElement>(null);
  const stopWaiting = useRef<() => void>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a part of another card is not meant
  useEffect(() => () => stopWaiting.current?.(), [parts]);
  const { more, move, show } = useOverflowRow(row, current);

  function onKeyDown(event: KeyboardEvent) {
    const links = [...(row.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const position = links.indexOf(event.target as HTMLElement);
    const next = positionAfter(event.key, position, links.length, 'row', 'stop');
    if (next === undefined) return;
    event.preventDefault();
    links[next]?.focus({ preventScroll: true });
    show(links[next]);
  }

  return (
    <nav className={styles.nav} aria-label="Parts of the card">
      <ul className={styles.parts} ref={row} onKeyDown={onKeyDown}>
        {parts.map(({ id, short, title }, position) => (
          <li key={id}>
            <a
              className={styles.part}
              href={`#${id}`}
              title={withoutDirectionControls(title)}
              tabIndex={id === current ? 0 : -1}
              aria-current={id === current ? 'location' : undefined}
              onClick={(event) => {
                hold(id);
                stopWaiting.current?.();
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                if (position === 0) {
                  // What stands above the first part, the ten seconds' answer, belongs to it.
                  event.preventDefault();
                  window.scrollTo({ top: 0 });
                } else if (document.getElementById(id) === null) {
                  event.preventDefault();
                  stopWaiting.current = whenDrawn(() => {
                    document.getElementById(id)?.scrollIntoView({ block: 'start' });
                  });
                }
              }}
            >
              <Isolate>{short}</Isolate>
            </a>
          </li>
        ))}
      </ul>
      {more.before && (
        <button type="button" tabIndex={-1} className={styles.before} onClick={() => move(-1)}>
          <ChevronLeft size={16} role="img" aria-label="Parts before these" />
        </button>
      )}
      {more.after && (
        <button type="button" tabIndex={-1} className={styles.after} onClick={() => move(1)}>
          <ChevronRight size={16} role="img" aria-label="More parts" />
        </button>
      )}
    </nav>
  );
}

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
function useCurrentPart(parts: readonly Part[], persona: PersonaId) {
  const [current, setCurrent] = useState(parts[0]?.id);
  const held = useRef<string>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: for another persona the lines are sorted anew
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
  }, [parts, persona]);

  function hold(id: string) {
    held.current = id;
    setCurrent(id);
  }

  return [current, hold] as const;
}
