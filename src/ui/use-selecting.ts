import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** A hand that trembles by less than this has clicked, not dragged. */
const DRAG_PX = 5;

/**
 * Tells a click from the end of a drag over some words: whoever selects a part
 * of a line wants that part, not the whole line.
 */
export function useSelecting() {
  const down = useRef<{ readonly x: number; readonly y: number }>(undefined);

  function onPointerDown(event: PointerEvent) {
    down.current = { x: event.clientX, y: event.clientY };
  }

  function isSelecting(event: MouseEvent): boolean {
    const start = down.current;
    // A key press is a click without a pointer.
    if (event.detail === 0 || start === undefined) return false;
    const distance = Math.hypot(event.clientX - start.x, event.clientY - start.y);
    return distance >= DRAG_PX && getSelection()?.isCollapsed === false;
  }

  return { onPointerDown, isSelecting };
}
