import { useLayoutEffect, useRef } from 'react';

interface FocusTarget {
  readonly index: number;
  readonly actions: readonly string[];
}

/**
 * Restores the focus in a list after a change that removed or moved the focused button. Buttons are
 * identified by `data-action`; without a usable one, the element with `data-focus-fallback`, or the
 * input in it, is focused.
 *
 * @param items The list's items. The focus moves when they change.
 */
export function useFocusAfter(items: unknown) {
  const within = useRef<HTMLDivElement>(null);
  const target = useRef<FocusTarget>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the list is the trigger.
  useLayoutEffect(() => {
    if (target.current === undefined) return;
    const { index, actions } = target.current;
    target.current = undefined;
    const buttons = (action: string) =>
      within.current?.querySelectorAll<HTMLButtonElement>(`[data-action="${action}"]`) ?? [];
    const usable = actions
      .map((action) => buttons(action)[index])
      .find((each) => each?.disabled === false);
    const fallback = within.current?.querySelector<HTMLElement>('[data-focus-fallback]');
    (usable ?? fallback?.querySelector('input') ?? fallback)?.focus();
  }, [items]);

  return {
    within,
    /** After the next change, focuses the first enabled button of these actions in the row at `index`. */
    focusAfter(index: number, actions: readonly string[]): void {
      target.current = { index, actions };
    },
  };
}
