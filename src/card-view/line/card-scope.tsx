import { type ReactNode, useMemo } from 'react';
import type { Card } from '../../core/card/card';
import { holdOf } from '../../core/card/notice';
import { privatePagesOf } from '../../core/copy/private-address';
import { CardContextProvider, useCardContext } from './card-context';

const NOTHING: ReadonlySet<string> = new Set();

interface CardScopeProps {
  readonly card: Card;
  readonly children: ReactNode;
}

/** For lines of a card that isn't in front: saves copies under that card, and leaves out its private pages. */
export function CardScope({ card, children }: CardScopeProps) {
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
