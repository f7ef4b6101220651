import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { whenDrawn } from '../../card-view/line/place-on-page';
import type { PersonaId } from '../../core/card/emphasis';
import type { Part } from '../../core/card/part';
import { withoutDirectionControls } from '../../core/text/direction';
import { positionAfter } from '../../ui/keys';
import { Isolate } from '../../ui/text';
import styles from './part-navigation.module.css';
import * as words from './words';

interface PartNavigationProps {
  readonly parts: readonly Part[];
  readonly persona: PersonaId;
}

/**
 * Links to the card's sections in one row that scrolls sideways, with the one being read marked. They
 * are one tab stop; arrow keys move.
 */
export function PartNavigation({ parts, persona }: PartNavigationProps) {
  const [current, choose] = useCurrentPart(parts, persona);
  const row = useRef<HTMLUListElement>(null);
  const [hasMoreBefore, setMoreBefore] = useState(false);
  const [hasMoreAfter, setMoreAfter] = useState(false);

  function measure() {
    if (row.current === null) return;
    const { scrollLeft, scrollWidth, clientWidth } = row.current;
    setMoreBefore(scrollLeft > 1);
    setMoreAfter(scrollLeft + clientWidth < scrollWidth - 1);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new observer is called once, when another section is current
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => {
      showInRow(row.current?.querySelector<HTMLElement>('[aria-current]'));
      measure();
    });
    if (row.current) observer.observe(row.current);
    return () => observer.disconnect();
  }, [current]);

  function onKeyDown(event: KeyboardEvent) {
    const links = [...(row.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const position = links.indexOf(event.target as HTMLElement);
    const next = positionAfter(event.key, position, links.length, 'row', 'stop');
    if (next === undefined) return;
    event.preventDefault();
    links[next]?.focus({ preventScroll: true });
    showInRow(links[next]);
  }

  function onClick(event: MouseEvent<HTMLElement>, id: string) {
    const link = event.currentTarget;
    choose(id);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (id === parts[0]?.id) {
      // The ten-second answer above the first section belongs to it.
      event.preventDefault();
      window.scrollTo({ top: 0 });
    } else if (document.getElementById(id) === null) {
      event.preventDefault();
      whenDrawn(() => link.click());
    }
  }

  function turn(by: -1 | 1) {
    row.current?.scrollBy({ left: by * PAGE * row.current.clientWidth });
  }

  return (
    <nav className={styles.nav} aria-label={words.cardSections}>
      <ul className={styles.parts} ref={row} onScroll={measure} onKeyDown={onKeyDown}>
        {parts.map(({ id, short, title }) => (
          <li key={id}>
            <a
              className={styles.part}
              href={`#${id}`}
              title={withoutDirectionControls(title)}
              tabIndex={id === current ? 0 : -1}
              aria-current={id === current ? 'location' : undefined}
              onClick={(event) => onClick(event, id)}
            >
              <Isolate>{short}</Isolate>
            </a>
          </li>
        ))}
      </ul>
      {hasMoreBefore && (
        <button type="button" tabIndex={-1} className={styles.before} onClick={() => turn(-1)}>
          <ChevronLeft size={16} role="img" aria-label={words.previousSections} />
        </button>
      )}
      {hasMoreAfter && (
        <button type="button" tabIndex={-1} className={styles.after} onClick={() => turn(1)}>
          <ChevronRight size={16} role="img" aria-label={words.moreSections} />
        </button>
      )}
    </nav>
  );
}

/** Space beside a link that is scrolled to, in px: for the arrow over the end of the row. */
const MARGIN = 28;

/** How far an arrow scrolls, as a share of the row's width. */
const PAGE = 0.7;

/** Scrolls one of the links into view without scrolling the page. */
function showInRow(link: HTMLElement | null | undefined): void {
  const row = link?.closest('ul');
  if (!link || !row) return;
  const start = link.offsetLeft - MARGIN;
  const end = link.offsetLeft + link.offsetWidth + MARGIN;
  const isInView = start >= row.scrollLeft && end <= row.scrollLeft + row.clientWidth;
  if (!isInView) row.scrollTo({ left: (start + end - row.clientWidth) / 2 });
}

/** Input with which the rep moves through the card without the navigation. */
const MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

function topOf(id: string): number {
  return document.getElementById(id)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}

/**
 * Returns the section at a line that moves from the top of the window to its bottom as the page
 * scrolls, so that every section is current at some point.
 */
function partBeingRead(parts: readonly Part[]): string | undefined {
  const root = document.documentElement;
  const room = root.scrollHeight - root.clientHeight;
  const start = Number.parseFloat(root.style.getPropertyValue('--masthead')) || 0;
  const traveled = room > 0 ? Math.min(1, root.scrollTop / room) : 0;
  // To the fourth power, so that the line leaves the top only near the end of the page.
  const line = start + 24 + traveled ** 4 * (root.clientHeight - start - 24);
  const [first] = parts;
  return (parts.findLast(({ id }) => topOf(id) <= line) ?? first)?.id;
}

/**
 * Returns the section being read, and a function that keeps a chosen one current until the rep moves
 * on: a short section near the end can't reach the top of the page.
 */
function useCurrentPart(parts: readonly Part[], persona: PersonaId) {
  const [current, setCurrent] = useState(parts[0]?.id);
  const chosen = useRef<string>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another persona reorders the lines
  useEffect(() => {
    let frame = 0;
    function update() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setCurrent(chosen.current ?? partBeingRead(parts)));
    }
    function forgetChosen() {
      chosen.current = undefined;
    }
    update();
    window.addEventListener('scroll', update, { passive: true });
    for (const move of MOVES) window.addEventListener(move, forgetChosen, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', update);
      for (const move of MOVES) window.removeEventListener(move, forgetChosen);
    };
  }, [parts, persona]);

  function choose(id: string) {
    chosen.current = id;
    setCurrent(id);
  }

  return [current, choose] as const;
}
