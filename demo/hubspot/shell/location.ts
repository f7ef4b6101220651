import { useSyncExternalStore } from 'react';
import { dealsViewPath } from '../../deals';

export const LIST_PATH = dealsViewPath('list');

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

export type ViewName = 'list' | 'board';

/** Any view of deals, by whatever name it was saved. */
export function viewIn(path: string): ViewName | undefined {
  const view = /^\/contacts\/\d+\/objects\/0-3\/views\/[\w-]+\/(list|board)\/?$/.exec(path)?.[1];
  return view as ViewName | undefined;
}
