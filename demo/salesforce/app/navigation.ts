export const LIST_PATH = '/lightning/o/Opportunity/list';

type Listener = (path: string) => void;
const listeners = new Set<Listener>();

function announce(): void {
  for (const listener of listeners) listener(location.pathname);
}

export function onNavigation(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Goes to a path, with its query if it has one. */
export function goTo(address: string): void {
  const { pathname, search } = new URL(address, location.origin);
  const isHere = pathname === location.pathname && search === location.search;
  if (!isHere) history.pushState(null, '', address);
  announce();
}

/**
 * Where a plain click on a link of the app leads; nothing for every other click. A path through
 * shadow trees ends at the document.
 */
export function clickedAddress(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  const address = link?.getAttribute('href') ?? undefined;
  return address?.startsWith('/lightning/') ? address : undefined;
}

/** Turns links into moves inside the app, so that no document is ever loaded twice. */
export function startNavigation(): void {
  window.addEventListener('popstate', announce);
  document.addEventListener('click', (event) => {
    const address = clickedAddress(event);
    if (address === undefined) return;
    event.preventDefault();
    goTo(address);
  });
}
