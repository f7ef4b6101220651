/** Points under the masthead, in px: between two lines there is a gap, and the next one is meant. */
const LOOKED_AT = [12, 28, 48, 72] as const;

function bottomOfMasthead(): number {
  const covered = document.documentElement.style.getPropertyValue('--masthead');
  return Number.parseFloat(covered) || 0;
}

/** The id of the line or part right under the masthead; nothing above the first part. */
export function placeBeingRead(): string | undefined {
  const middle = document.documentElement.clientWidth / 2;
  const under = LOOKED_AT.map((down) =>
    document.elementFromPoint(middle, bottomOfMasthead() + down),
  );
  const parts = under.filter((element) => element?.closest('section[id^="part-"]'));
  const line = parts.map((element) => element?.closest<HTMLElement>('[data-line]')).find(Boolean);
  return line?.dataset.line ?? parts[0]?.closest('section[id^="part-"]')?.id;
}

/**
 * Brings a line or part under the masthead, and gives it. A place that the card no longer has is its
 * top.
 */
export function goToPlace(place: string): HTMLElement | null {
  const id = CSS.escape(place);
  const found =
    document.querySelector<HTMLElement>(`section[id^="part-"] [data-line="${id}"]`) ??
    document.querySelector<HTMLElement>(`section[id="${id}"]`);
  if (found === null) window.scrollTo({ top: 0, behavior: 'instant' });
  else found.scrollIntoView({ block: 'start', behavior: 'instant' });
  return found;
}
