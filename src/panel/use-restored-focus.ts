import { useEffect, useLayoutEffect, useRef } from 'react';
import { whenDrawn } from '../card-view/line/place-on-page';
import { recordKey } from '../core/deal/record';
import { dealOf, type Screen } from '../core/screen/screen';
import { titleOf } from './deal/screen-title';

/** Where the rep goes on: the rival's tab among several, else the heading of what is shown now. */
function firstUsefulThing(): HTMLElement | null {
  const tab = document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  return tab ?? document.querySelector<HTMLElement>('h1');
}

/** Leads to all cards; the rep comes back to it from there. */
const ALL_CARDS = '[data-opens="all-cards"]';

/** What a screen is about, as one text: the deal, and what is shown for it. */
function aboutOf(screen: Screen): string {
  const deal = dealOf(screen);
  return `${deal && recordKey(deal.record)} ${titleOf(screen)}`;
}

/**
 * Hands the focus on when what had it goes away with its screen, as a button does that was pressed
 * to pick a card. Otherwise the next Tab would begin at the top of the panel.
 */
export function useRestoredFocus(screen: Screen): void {
  const focused = useRef<Element>(undefined);
  /** The screen that the rep has left for all cards. */
  const leftFor = useRef<string>(undefined);
  const before = useRef(screen);

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
    const isBack = screen.kind !== 'browsing' && leftFor.current === aboutOf(screen);
    if (isBack) whenDrawn(() => document.querySelector<HTMLElement>(ALL_CARDS)?.focus());
    if (screen.kind !== 'browsing') leftFor.current = undefined;
    else if (before.current.kind !== 'browsing' && left?.matches(ALL_CARDS)) {
      leftFor.current = aboutOf(before.current);
    }
    before.current = screen;
    if (left === undefined || left.isConnected || document.activeElement !== document.body) return;
    focused.current = undefined;
    const next = firstUsefulThing();
    if (next?.tagName === 'H1') next.tabIndex = -1;
    next?.focus({ preventScroll: true });
  }, [screen]);
}
