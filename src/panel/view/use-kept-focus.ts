import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Screen } from '../../core/screen/screen';
import { whenDrawn } from './card/when-drawn';
import { isInSight } from './is-in-sight';

/** Where the rep goes on: the rival's tab among several, else the heading of what is shown now. */
function firstUsefulThing(): HTMLElement | null {
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  return tab ?? document.querySelector<HTMLElement>('h1');
}

/** Leads to all cards; the rep comes back to it from there. */
const ALL_CARDS = '[data-opens="all-cards"]';

/** Gives the focus back to what led to all cards, where the rep is where it was. */
function returnFromCards(): void {
  const opener = document.querySelector<HTMLElement>(ALL_CARDS);
  if (opener && isInSight(opener)) opener.focus({ preventScroll: true });
}

/**
 * Hands the focus on when what had it goes away with its screen, as a button does that was pressed
 * to pick a card. Otherwise the next Tab would begin at the top of the panel.
 */
export function useKeptFocus(screen: Screen): void {
  const focused = useRef<Element>(undefined);
  const isAwayFromCard = useRef(false);

  useEffect(() => {
    function take({ target }: FocusEvent) {
      if (target instanceof Element) focused.current = target;
    }
    function lose({ target }: FocusEvent) {
      // An element that is taken away loses the focus too, before the screen that follows is there.
      queueMicrotask(() => {
        if (focused.current === target && focused.current?.isConnected) focused.current = undefined;
      });
    }
    document.addEventListener('focusin', take);
    document.addEventListener('focusout', lose);
    return () => {
      document.removeEventListener('focusin', take);
      document.removeEventListener('focusout', lose);
    };
  }, []);

  useLayoutEffect(() => {
    const left = focused.current;
    const comesBack = isAwayFromCard.current && screen.kind !== 'browsing';
    if (comesBack) {
      isAwayFromCard.current = false;
      whenDrawn(returnFromCards);
    }
    if (screen.kind === 'browsing' && left?.matches(ALL_CARDS)) isAwayFromCard.current = true;
    if (left === undefined || left.isConnected || document.activeElement !== document.body) return;
    focused.current = undefined;
    const next = firstUsefulThing();
    if (next?.tagName === 'H1') next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  }, [screen]);
}
