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

export function goTo(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path);
  announce();
}

/** The link under a click; a path through shadow trees ends at the document. */
function clickedLink(event: MouseEvent): HTMLAnchorElement | undefined {
  return event
    .composedPath()
    .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement);
}

/** Turns links into moves inside the app, so that no document is ever loaded twice. */
export function startNavigation(): void {
  window.addEventListener('popstate', announce);
  document.addEventListener('click', (event) => {
    const path = clickedLink(event)?.getAttribute('href');
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.defaultPrevented || !path?.startsWith('/lightning/')) return;
    event.preventDefault();
    goTo(path);
  });
}
