import { useLayoutEffect, useRef } from 'react';
import { CardScope } from '../../card-view/line/card-context';
import type { Card } from '../../core/card/card';
import type { Found, FoundThing } from '../../core/search/found';
import { ThingResult } from './results';
import styles from './search.module.css';
import * as words from './words';

interface ResultListProps {
  readonly id: string;
  readonly things: readonly FoundThing[];
  readonly marksIn: Found['marksIn'];
  /** A key for each result, in their order. */
  readonly keys: readonly string[];
  readonly active: number;
  /** The card in front. */
  readonly front: Card | undefined;
  readonly hasManyCards: boolean;
  readonly onChoose: (key: string) => void;
  readonly onGo: (position: number) => void;
}

/** The results, best first. The active one stays in view. */
export function ResultList({ id, things, keys, active, front, ...list }: ResultListProps) {
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another result is active
  useLayoutEffect(() => {
    if (active === 0) root.current?.scrollTo({ top: 0 });
    else document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, keys[active], id]);

  return (
    <div id={id} className={styles.list} ref={root} role="listbox" aria-label={words.results}>
      {things.map((thing, position) => {
        const key = keys[position] ?? '';
        return (
          <CardScope key={key} card={thing.card} front={front}>
            <ThingResult
              thing={thing}
              id={`${id}-${position}`}
              isActive={position === active}
              marksIn={list.marksIn}
              hasCardName={list.hasManyCards || thing.card !== front}
              onChoose={() => list.onChoose(key)}
              onGo={() => list.onGo(position)}
            />
          </CardScope>
        );
      })}
    </div>
  );
}
