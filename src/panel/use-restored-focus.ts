import { useEffect, useLayoutEffect, useRef } from 'react';
import { whenDrawn } from '../card-view/line/place-on-page';
import { recordKey } from '../core/deal/record';
import { dealOf, type Screen } from '../core/screen/screen';
import { titleOf } from './deal/screen-title';

/** Returns where the focus goes on a new screen: to the selected tab, or else to the heading. */
function findFocusTarget(): HTMLElement | null {
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  return tab ?? document.querySelector<HTMLElement>('h1');
}

/** The button that opens all cards; it gets the focus back when the rep returns. */
const ALL_CARDS = '[data-opens="all-cards"]';

/** Returns a key for the deal and what is shown for it. */
function screenKey(screen: Screen): string {
  const deal = dealOf(screen);
  return `${deal && recordKey(deal.record)} ${titleOf(screen)}`;
}

/**
 * Moves the focus when its element goes away, such as a button that picks a card or hides itself. Otherwise the
 * next Tab would start at the top of the panel.
 */
export function useRestoredFocus(screen: Screen): void {
  const focused = useRef<Element>(undefined);
  /** The key of the screen from which the rep opened all cards. */
  const leftFor = useRef<string>(undefined);
  const before = useRef(screen);

  useEffect(() => {
    function onFocusIn({ target }: FocusEvent) {
      if (target instanceof Element) focused.current = target;
    }
    function onFocusOut({ target }: FocusEvent) {
      // Removing an element also fires `focusout`; only after the removal is it different from a blur.
      queueMicrotask(() => {
        if (focused.current === target && focused.current?.isConnected) focused.current = undefined;
      });
    }
    function restore() {
      if (focused.current === undefined || focused.current.isConnected) return;
      focused.current = undefined;
      if (document.activeElement !== document.body) return;
      const next = findFocusTarget();
      if (next?.tagName === 'H1') next.tabIndex = -1;
      next?.focus({ preventScroll: true });
    }
    const removals = new MutationObserver(restore);
    removals.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    return () => {
      removals.disconnect();
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
    };
  }, []);

  useLayoutEffect(() => {
    const previous = focused.current;
    const isBack = screen.kind !== 'browsing' && leftFor.current === screenKey(screen);
    if (isBack) whenDrawn(() => document.querySelector<HTMLElement>(ALL_CARDS)?.focus());
    if (screen.kind !== 'browsing') leftFor.current = undefined;
    else if (before.current.kind !== 'browsing' && previous?.matches(ALL_CARDS)) {
      leftFor.current = screenKey(before.current);
    }
    before.current = screen;
  }, [screen]);
}
