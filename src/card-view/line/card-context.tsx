import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Card, Pack } from '../../core/card/card';
import type { PersonaId } from '../../core/card/emphasis';
import type { IsoDate } from '../../core/card/line';
import type { Hold } from '../../core/card/notice';
import type { CardChanges } from '../../core/changes/changes';
import type { Clip } from '../../core/copy/clip';
import type { CopyForm } from '../../core/copy/form';
import { privatePagesOf } from '../../core/copy/private-address';
import type { Fit } from '../../core/fit/fit';
import type { CopyOutcome, Picture } from '../../ui/clipboard';
import { type Disclosure, useDisclosure } from '../../ui/use-disclosure';

/** What a rep can work on beside a card: whether the deal fits, what it costs, and a text to check. */
export type ToolKind = 'fit' | 'calculator' | 'text-check';

/** A sheet that can cover the card: the help, "Don't say", the card's changes, the deal's recalls, or a tool. */
export type SheetKind = 'help' | 'not-to-say' | 'changes' | 'recalls' | ToolKind;

/** What every line of a card needs, without passing it through the components in between. */
export interface CardContext {
  readonly pack: Pack;
  readonly persona: PersonaId;
  readonly today: IsoDate;
  /** The lines whose details were open when this card was last shown on this deal. */
  readonly open: readonly string[];
  readonly keepOpen: (line: string, isOpen: boolean) => void;
  /** What has changed since the rep last saw the card, until they leave it. */
  readonly changes?: (CardChanges & { readonly noteSeen: () => void }) | undefined;
  /** The rep's notes on the card's lines. Absent where none are taken, as in a preview. */
  readonly fieldNotes?: FieldNotes | undefined;
  /** The fit check of the card on the open deal. Absent without a deal, and for a card with nothing to check. */
  readonly fit?: Fit | undefined;
  readonly showSheet: (kind: SheetKind) => void;
  /** The card that the lines belong to, if there is one. */
  readonly card: Card | undefined;
  readonly form: CopyForm;
  readonly chooseForm: (form: CopyForm) => void;
  /** Whether copying a disputed line asks which wording to copy. */
  readonly guard: boolean;
  /** The ids of the card's lines that were copied on this deal. */
  readonly copied: ReadonlySet<string>;
  /** Saves which lines of a card were copied. */
  readonly noteCopied: (cardId: string, lines: readonly string[]) => void;
  readonly copy: (clip: Clip & Picture) => Promise<CopyOutcome>;
  /** Asks before a copy from a card on hold; resolves to whether to copy. */
  readonly askHold: (hold: Hold) => Promise<boolean>;
  /** Announces a message in the page's live region. */
  readonly announce: (message: string) => void;
}

/** The notes on the lines of a card. */
interface FieldNotes {
  /** As `storedNotes` reads them and `withNote` changes them. */
  readonly stored: string | undefined;
  readonly save: (stored: string | undefined) => void;
}

const NOTHING: ReadonlySet<string> = new Set();

const Context = createContext<CardContext | undefined>(undefined);

/** Provides the context to everything below it. */
export const CardContextProvider = Context.Provider;

/** Returns the context of the current card. Throws outside of a provider. */
export function useCardContext(): CardContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error('No CardContextProvider above this component');
  return context;
}

/** Provides the addresses that only the card's view-only lines can show. */
export function usePrivatePages(): ReadonlySet<string> {
  const { card } = useCardContext();
  return card ? privatePagesOf(card) : NOTHING;
}

/**
 * Provides a disclosure that is saved for this deal.
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

interface CardScopeProps {
  readonly card: Card | undefined;
  readonly children: ReactNode;
}

/** For lines of a card that may not be in front: saves copies under that card, and leaves out its private pages. */
export function CardScope({ card, children }: CardScopeProps) {
  const context = useCardContext();
  const scoped = useMemo(
    () =>
      card === undefined || card === context.card ? context : { ...context, card, copied: NOTHING },
    [context, card],
  );
  return <Context value={scoped}>{children}</Context>;
}
