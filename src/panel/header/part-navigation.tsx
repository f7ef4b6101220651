import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { whenDrawn } from '../../card-view/line/place-on-page';
import type { Part } from '../../card-view/parts/part';
import { withoutDirectionControls } from '../../core/text/direction';
import { Isolate } from '../../ui/text';
import { useOverflowRow } from '../../ui/use-overflow-row';
import styles from './part-navigation.module.css';
import { useCurrentPart } from './use-current-part';

function positionAfter(key: string, position: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(position + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(position - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/**
 * The card's parts by short names, in one row that moves sideways; says which one is being read. One
 * stop for Tab, arrows move.
 */
export function PartNavigation({ parts }: { readonly parts: readonly Part[] }) {
  const [current, hold] = useCurrentPart(parts);
  const row = useRef<HTMLUListElement>(null);
  const stopWaiting = useRef<() => void>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a part of another card is not meant
  useEffect(() => () => stopWaiting.current?.(), [parts]);
  const { more, move, show } = useOverflowRow(row, current);

  function onKeyDown(event: KeyboardEvent) {
    const links = [...(row.current?.querySelectorAll<HTMLElement>('a') ?? [])];
    const position = links.indexOf(event.target as HTMLElement);
    const next = positionAfter(event.key, position, links.length);
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
