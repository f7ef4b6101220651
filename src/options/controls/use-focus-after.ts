import { useLayoutEffect, useRef } from 'react';

interface Wanted {
  readonly place: number;
  readonly actions: readonly string[];
}

/**
 * Puts the focus back into a list after a change that took its button away or moved it: the
 * keyboard goes on where it was. Buttons are told apart by `data-action`; where none is left, the focus
 * goes to what bears `data-focus-fallback`.
 *
 * @param items What is listed; when it becomes another, the focus is put.
 */
export function useFocusAfter(items: unknown) {
  const within = useRef<HTMLDivElement>(null);
  const wanted = useRef<Wanted>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the list's change is the occasion.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const { place, actions } = wanted.current;
    wanted.current = undefined;
    const buttons = (action: string) =>
      within.current?.querySelectorAll<HTMLButtonElement>(`[data-action="${action}"]`) ?? [];
    const usable = actions
      .map((action) => buttons(action)[place])
      .find((each) => each?.disabled === false);
    (usable ?? within.current?.querySelector<HTMLElement>('[data-focus-fallback]'))?.focus();
  }, [items]);

  return {
    within,
    /** Says where the focus goes once the list has changed: to the first of these that can be used. */
    focusAfter(place: number, actions: readonly string[]): void {
      wanted.current = { place, actions };
    },
  };
}
