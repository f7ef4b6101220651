import { useLayoutEffect, useRef } from 'react';
import type { Card } from '../../core/card/card';
import type { Found, FoundThing } from '../../core/search/found';
import type { PanelActions } from '../deal/panel-props';
import { CardScope } from './card-scope';
import { LineResult } from './line-result';
import { ObjectionResult } from './objection-result';
import type { ResultProps } from './result';
import styles from './search-sheet.module.css';
import { TermResult } from './term-result';

interface ResultListProps {
  readonly id: string;
  readonly things: readonly FoundThing[];
  readonly marksIn: Found['marksIn'];
  /** A name for each result, in their order. */
  readonly keys: readonly string[];
  readonly active: number;
  /** The card in front. */
  readonly front: Card | undefined;
  readonly hasManyCards: boolean;
  readonly noteCopied: PanelActions['noteCopied'];
  readonly onChoose: (key: string) => void;
  readonly onGo: (position: number) => void;
}

/** The results, best first; the active one is kept in sight. */
export function ResultList({ id, things, keys, active, front, ...list }: ResultListProps) {
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another result is active
  useLayoutEffect(() => {
    if (active === 0) root.current?.scrollTo({ top: 0 });
    else document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, keys[active], id]);

  return (
    <div id={id} className={styles.list} ref={root} role="listbox" aria-label="Found">
      {things.map((thing, position) => {
        const key = keys[position] ?? '';
        const result = {
          id: `${id}-${position}`,
          isActive: position === active,
          marksIn: list.marksIn,
          hasCardName: list.hasManyCards || thing.card !== front,
          onChoose: () => list.onChoose(key),
          onGo: () => list.onGo(position),
        };
        const drawn = <ThingResult key={key} thing={thing} {...result} />;
        return thing.card === front ? (
          drawn
        ) : (
          <CardScope key={key} card={thing.card} noteCopied={list.noteCopied}>
            {drawn}
          </CardScope>
        );
      })}
    </div>
  );
}

interface ThingResultProps extends ResultProps {
  readonly thing: FoundThing;
  readonly marksIn: Found['marksIn'];
  readonly hasCardName: boolean;
}

function ThingResult({ thing, ...result }: ThingResultProps) {
  switch (thing.kind) {
    case 'term':
      return <TermResult found={thing} {...result} />;
    case 'objection':
      return <ObjectionResult found={thing} {...result} />;
    case 'line':
      return <LineResult found={thing} {...result} />;
  }
}
