import { useSyncExternalStore } from 'react';
import { HUBSPOT_PORTAL } from '../../deals';

export const LIST_PATH = `/contacts/${HUBSPOT_PORTAL}/objects/0-3/views/all/list`;

const listeners = new Set<() => void>();

function announce(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  listeners.add(listener);
  return () => {
    window.removeEventListener('popstate', listener);
    listeners.delete(listener);
  };
}

export function goTo(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path);
  announce();
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

/** Both the current and the older address of a deal; what follows the id does not matter. */
export function dealIdIn(path: string): string | undefined {
  return /^\/contacts\/\d+\/(?:record\/0-3|deal)\/(\d+)(?:\/|$)/.exec(path)?.[1];
}
