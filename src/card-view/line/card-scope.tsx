import { type ReactNode, useMemo } from 'react';
import type { Card } from '../../core/card/card';
import { holdOf } from '../../core/card/notice';
import { privatePagesOf } from '../../core/copy/private-address';
import { CardContextProvider, useCardContext } from './card-context';

const NOTHING: ReadonlySet<string> = new Set();

interface CardScopeProps {
  readonly card: Card | undefined;
  /** The card in front, which needs no scope. */
  readonly front: Card | undefined;
  readonly children: ReactNode;
}

/** For lines of a card that isn't in front: saves copies under that card, and leaves out its private pages. */
export function CardScope({ card, front, children }: CardScopeProps) {
  const context = useCardContext();
  const scoped = useMemo(() => {
    if (card === undefined || card === front) return context;
    return {
      ...context,
      copying: {
        ...context.copying,
        copied: NOTHING,
        hold: holdOf(card, context.today),
        privatePages: () => privatePagesOf(card),
        note: (ids: readonly string[]) => context.copying.note(ids, card.id),
      },
    };
  }, [context, card, front]);
  return <CardContextProvider value={scoped}>{children}</CardContextProvider>;
}
