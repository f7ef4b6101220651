import { type ReactNode, useMemo } from 'react';
import { CardContextProvider, useCardContext } from '../../card-view/line/card-context';
import type { Card } from '../../core/card/card';
import { privatePagesOf } from '../../core/copy/private-address';
import type { PanelActions } from '../deal/panel-props';

const NOTHING: ReadonlySet<string> = new Set();

interface CardScopeProps {
  readonly card: Card;
  readonly noteCopied: PanelActions['noteCopied'];
  readonly children: ReactNode;
}

/** Lines of a card that is not in front: what is copied of them is noted, and kept private, as theirs. */
export function CardScope({ card, noteCopied, children }: CardScopeProps) {
  const context = useCardContext();
  const scoped = useMemo(
    () => ({
      ...context,
      copying: {
        ...context.copying,
        copied: NOTHING,
        privatePages: () => privatePagesOf(card),
        note: (ids: readonly string[]) => noteCopied(card.id, ids),
      },
    }),
    [context, card, noteCopied],
  );
  return <CardContextProvider value={scoped}>{children}</CardContextProvider>;
}
