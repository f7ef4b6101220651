import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** A pointer that moves less than this has clicked, not dragged. */
const DRAG_PX = 5;

/**
 * Provides whether a click ends a drag that selected text, so that selecting part of a line doesn't copy the
 * whole line.
 */
export function useSelecting() {
  const down = useRef<{ readonly x: number; readonly y: number }>(undefined);

  function onPointerDown(event: PointerEvent) {
    down.current = { x: event.clientX, y: event.clientY };
  }

  function isSelecting(event: MouseEvent): boolean {
    const start = down.current;
    // A key press also causes a click, with detail 0.
    if (event.detail === 0 || start === undefined) return false;
    const distance = Math.hypot(event.clientX - start.x, event.clientY - start.y);
    return distance >= DRAG_PX && getSelection()?.isCollapsed === false;
  }

  return { onPointerDown, isSelecting };
}
