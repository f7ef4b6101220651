import { type FocusEvent, useLayoutEffect, useRef } from 'react';

function rowsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li:not(li li)') ?? [])];
}

/**
 * Keeps the focus in a list when its focused button is removed. It then goes to the button with
 * `data-action` in the row that takes the row's place or, without one, to the element with `data-focus-fallback`.
 *
 * @returns The attributes of the element around the list.
 */
export function useKeptFocus<List extends HTMLElement>() {
  const ref = useRef<List>(null);
  const focused = useRef<HTMLElement>(undefined);
  const rowsThen = useRef<readonly HTMLElement[]>([]);
  /** The position of the row that had the focus last. */
  const index = useRef(0);

  // After each render, because any can change the list.
  useLayoutEffect(() => {
    const lost = focused.current;
    if (lost === undefined || lost.isConnected) return;
    const rows = rowsIn(ref.current);
    const wasInRow = lost.closest('li') !== null;
    // "Undo" can disappear before the row that it restores is back.
    if (!wasInRow && rows.every((row, at) => row === rowsThen.current[at])) return;
    focused.current = undefined;
    const row = rows[Math.min(index.current, rows.length - 1)];
    const next =
      row?.querySelector<HTMLElement>('[data-action]') ??
      ref.current?.querySelector<HTMLElement>('[data-focus-fallback]');
    next?.focus();
  });

  return {
    ref,
    onFocus({ target }: FocusEvent<HTMLElement>) {
      focused.current = target;
      rowsThen.current = rowsIn(ref.current);
      const at = rowsThen.current.findIndex((row) => row.contains(target));
      if (at >= 0) index.current = at;
    },
    // React doesn't call this when it removes the element.
    onBlur() {
      focused.current = undefined;
    },
  };
}
