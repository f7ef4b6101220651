import { type FocusEvent, useLayoutEffect, useRef } from 'react';

function rowsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('li:not(li li)') ?? [])];
}

/**
 * Keeps the focus in a list when its focused button is disabled or removed. It then goes to the row's other button,
 * or to the same button of the row that takes the row's place; `data-action` identifies these. Without one, it goes
 * to the element with `data-focus-fallback`, or to the input in it.
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
    if (lost === undefined || (lost.isConnected && !lost.matches(':disabled'))) return;
    const rows = rowsIn(ref.current);
    const ownRow = lost.closest('li');
    // "Undo" can disappear before the row that it restores is back.
    if (ownRow === null && rows.every((row, at) => row === rowsThen.current[at])) return;
    focused.current = undefined;
    const row = lost.isConnected ? ownRow : rows[Math.min(index.current, rows.length - 1)];
    const buttons = [...(row?.querySelectorAll<HTMLElement>('[data-action]:enabled') ?? [])];
    const same = buttons.find(({ dataset }) => dataset.action === lost.dataset.action);
    const fallback = ref.current?.querySelector<HTMLElement>('[data-focus-fallback]');
    (same ?? buttons[0] ?? fallback?.querySelector('input') ?? fallback)?.focus();
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
