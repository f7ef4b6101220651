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

/** Navigates to a path, which can have a query. */
export function goTo(address: string): void {
  const { pathname, search } = new URL(address, location.origin);
  const isHere = pathname === location.pathname && search === location.search;
  if (!isHere) history.pushState(null, '', address);
  announce();
}

/**
 * Returns the URL of the app's link that was clicked; undefined for other clicks and with a modifier
 * key. Works across shadow trees.
 */
export function clickedAddress(event: MouseEvent): string | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const link = event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
  const address = link?.getAttribute('href') ?? undefined;
  return address?.startsWith('/lightning/') ? address : undefined;
}

/** Handles links inside the app, so that the document is loaded only once. */
export function startNavigation(): void {
  window.addEventListener('popstate', announce);
  document.addEventListener('click', (event) => {
    const address = clickedAddress(event);
    if (address === undefined) return;
    event.preventDefault();
    goTo(address);
  });
}
