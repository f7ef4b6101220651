import { type ReactNode, useMemo } from 'react';
import type { Battlecard } from '../../../core/card/battlecard';
import { privatePagesOf } from '../../../core/copy/private-address';
import { PanelContextProvider, usePanelContext } from '../panel-context';
import type { PanelActions } from '../panel-props';

const NOTHING: ReadonlySet<string> = new Set();

interface CardScopeProps {
  readonly card: Battlecard;
  readonly noteCopied: PanelActions['noteCopied'];
  readonly children: ReactNode;
}

/** Lines of a card that is not in front: what is copied of them is noted, and kept private, as theirs. */
export function CardScope({ card, noteCopied, children }: CardScopeProps) {
  const context = usePanelContext();
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
  return <PanelContextProvider value={scoped}>{children}</PanelContextProvider>;
}
