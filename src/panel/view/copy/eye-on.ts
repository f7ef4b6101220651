/** About the height of a confirmation, and the least of an element that counts as in sight, in px. */
const CHIP = 26;
const LEAST = 16;

/**
 * Where whoever has just copied something is looking: at the pointer, else at the first of it that
 * is in sight.
 *
 * @param pointer Where the pointer was, in px from the top of the window; nothing for a key.
 * @returns px from the top of the element; nothing where it is out of sight.
 */
export function eyeOn(element: Element, pointer: number | undefined): number | undefined {
  const { top, bottom } = element.getBoundingClientRect();
  const covered = document.documentElement.style.getPropertyValue('--masthead');
  const from = Math.max(top, Number.parseFloat(covered) || 0);
  const to = Math.min(bottom, document.documentElement.clientHeight);
  if (to - from < LEAST) return undefined;
  const at = pointer === undefined ? from + 4 : pointer - CHIP / 2;
  return Math.max(from, Math.min(at, to - CHIP)) - top;
}
