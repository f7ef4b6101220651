import { type ReactNode, useMemo } from 'react';
import type { Battlecard } from '../../../core/card/battlecard';
import { privatePagesOf } from '../../../core/copy/private-address';
import { PanelContextProvider, usePanelContext } from '../panel-context';
import type { PanelActions } from '../panel-props';

const NOTHING: ReadonlySet<string> = new Set();

/** Each card is looked through once, not for each of its results. */
const pagesOf = new WeakMap<Battlecard, ReadonlySet<string>>();

function privatePages(card: Battlecard): ReadonlySet<string> {
  const pages = pagesOf.get(card) ?? privatePagesOf(card);
  pagesOf.set(card, pages);
  return pages;
}

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
        privatePages: privatePages(card),
        note: (ids: readonly string[]) => noteCopied(card.id, ids),
      },
    }),
    [context, card, noteCopied],
  );
  return <PanelContextProvider value={scoped}>{children}</PanelContextProvider>;
}
