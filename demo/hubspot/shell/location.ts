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

/** Matches a deal's current and older path; what follows the ID doesn't matter. */
export function dealIdIn(path: string): string | undefined {
  return /^\/contacts\/\d+\/(?:record\/0-3|deal)\/(\d+)(?:\/|$)/.exec(path)?.[1];
}

export type ViewName = 'list' | 'board';

/** Matches any saved view of deals. */
export function viewIn(path: string): ViewName | undefined {
  const view = /^\/contacts\/\d+\/objects\/0-3\/views\/[\w-]+\/(list|board)\/?$/.exec(path)?.[1];
  return view as ViewName | undefined;
}
