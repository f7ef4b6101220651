/** Where to look below the masthead, in px: a single point could be in the gap between two lines. */
const PROBED = [12, 28, 48, 72] as const;

/** Excludes what is hidden, such as the settings page below its editor, which can show the same card. */
const SHOWN = ':not([hidden] *)';

/** How long a line stays highlighted after a link led to it, in ms. */
const HIGHLIGHT_MS = 2000;

function bottomOfMasthead(): number {
  const covered = document.documentElement.style.getPropertyValue('--masthead');
  return Number.parseFloat(covered) || 0;
}

/**
 * Calls back when the whole card is drawn, which takes several frames; right away if it already is.
 *
 * @returns a function that cancels the call.
 */
export function whenDrawn(callBack: () => void): () => void {
  let frame = 0;
  function check() {
    if (document.querySelector(`[data-drawing]${SHOWN}`)) frame = requestAnimationFrame(check);
    else callBack();
  }
  check();
  return () => cancelAnimationFrame(frame);
}

/** Returns the id of the line or section right below the masthead; undefined above the first section. */
export function placeBeingRead(): string | undefined {
  const middle = document.documentElement.clientWidth / 2;
  const below = PROBED.map((down) => document.elementFromPoint(middle, bottomOfMasthead() + down));
  const inSections = below.filter((element) => element?.closest('section[id^="part-"]'));
  const line = inSections
    .map((element) => element?.closest<HTMLElement>('[data-line]'))
    .find(Boolean);
  return line?.dataset.line ?? inSections[0]?.closest('section[id^="part-"]')?.id;
}

/** Scrolls a line or section to below the masthead and returns it; scrolls to the top if it is gone. */
export function goToPlace(place: string): HTMLElement | null {
  const id = CSS.escape(place);
  const found =
    document.querySelector<HTMLElement>(`section[id^="part-"] [data-line="${id}"]${SHOWN}`) ??
    document.querySelector<HTMLElement>(`section[id="${id}"]${SHOWN}`);
  if (found === null) window.scrollTo({ top: 0, behavior: 'instant' });
  else found.scrollIntoView({ block: 'start', behavior: 'instant' });
  return found;
}

/** Scrolls to a line of the card once it is drawn, highlights it for a moment, and focuses it. */
export function goToLine(id: string): void {
  whenDrawn(() => {
    const face = goToPlace(id) ?? document.querySelector(`[data-line="${CSS.escape(id)}"]${SHOWN}`);
    if (!(face instanceof HTMLElement)) return;
    face.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
    face.dataset.found = '';
    setTimeout(() => delete face.dataset.found, HIGHLIGHT_MS);
  });
}
