import { createContext, useContext } from 'react';
import type { Pack } from '../../core/card/battlecard';
import type { PersonaId } from '../../core/card/emphasis';
import type { IsoDate } from '../../core/card/line';
import type { Clip } from '../../core/copy/clip';
import type { CopyOutcome } from '../../ui/clipboard';
import { type Disclosure, useDisclosure } from '../../ui/use-disclosure';
import type { Copying } from './copying';

/** What can cover a card: the help, or what not to say about the competitor. */
export type SheetKind = 'help' | 'not-to-say';

/** What every line of a card needs, and no component between it and the card cares about. */
export interface CardContext {
  readonly pack: Pack;
  readonly persona: PersonaId;
  readonly today: IsoDate;
  /** The lines whose details were open when this card was last shown on this deal. */
  readonly open: readonly string[];
  readonly keepOpen: (line: string, isOpen: boolean) => void;
  readonly showSheet: (kind: SheetKind) => void;
  readonly copying: Copying;
  readonly copy: (clip: Clip) => Promise<CopyOutcome>;
  /** Speaks through the page's one live region. */
  readonly announce: (words: string) => void;
}

const Context = createContext<CardContext | undefined>(undefined);

/** Provides the context to everything below it. */
export const CardContextProvider = Context.Provider;

/** Returns the context of the card that is being drawn. Throws outside of one. */
export function useCardContext(): CardContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error('A line was drawn outside of a card');
  return context;
}

/**
 * Provides a disclosure that is remembered for this deal.
 *
 * @param key The line's id, or another key that is unique on the card.
 */
export function useSavedDisclosure(key: string): Disclosure {
  const { open, keepOpen } = useCardContext();
  return useDisclosure({
    isOpen: open.includes(key),
    save: (isOpen) => keepOpen(key, isOpen),
  });
}
