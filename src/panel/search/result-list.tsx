import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { CardContextProvider, useCardContext } from '../../card-view/line/card-context';
import type { Card } from '../../core/card/card';
import { holdOf } from '../../core/card/notice';
import { privatePagesOf } from '../../core/copy/private-address';
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
        const drawn = (
          <ThingResult
            key={key}
            thing={thing}
            id={`${id}-${position}`}
            isActive={position === active}
            marksIn={list.marksIn}
            hasCardName={list.hasManyCards || thing.card !== front}
            onChoose={() => list.onChoose(key)}
            onGo={() => list.onGo(position)}
          />
        );
        return thing.card === front ? (
          drawn
        ) : (
          <CardScope key={key} card={thing.card}>
            {drawn}
          </CardScope>
        );
      })}
    </div>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

interface CardScopeProps {
  readonly card: Card;
  readonly children: ReactNode;
}

/** For lines of a card that isn't in front: saves copies under that card, and leaves out its private pages. */
function CardScope({ card, children }: CardScopeProps) {
  const context = useCardContext();
  const scoped = useMemo(
    () => ({
      ...context,
      copying: {
        ...context.copying,
        copied: NOTHING,
        hold: holdOf(card, context.today),
        privatePages: () => privatePagesOf(card),
        note: (ids: readonly string[]) => context.copying.note(ids, card.id),
      },
    }),
    [context, card],
  );
  return <CardContextProvider value={scoped}>{children}</CardContextProvider>;
}
