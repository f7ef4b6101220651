import { useEffect, useRef, useState } from 'react';
import { loadHandle } from './folder-handle';
import type { Bundled } from './next-copy';
import { type FolderState, syncTeamFolder } from './sync-team-folder';
import type { TeamFolder } from './team-folder-storage';

/** How long to wait after a change, in ms, because programs save a file in several steps. */
const SETTLE_MS = 300;

/** How often to look for changes without an observer, in ms. */
const INTERVAL_MS = 30_000;

/** The team's folder, followed while a page is open. */
interface FollowedFolder {
  readonly read: (isAsking?: boolean) => Promise<FolderState>;
  readonly stop: () => void;
}

/**
 * Reads the team's folder soon and whenever its files may have changed: when the browser reports a change, or every
 * 30 s in browsers that don't, and when the user comes back to the page.
 *
 * @param onState Called after each attempt.
 */
function followTeamFolder(bundled: Bundled, onState: (state: FolderState) => void): FollowedFolder {
  let observer: FileSystemObserver | undefined;
  let observed: FileSystemDirectoryHandle | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopping = new AbortController();
  const { signal } = stopping;

  function readSoon(): void {
    clearTimeout(timer);
    // If it fails, the next attempt may not.
    timer = setTimeout(() => void read().catch(() => undefined), SETTLE_MS);
  }

  async function observe(): Promise<void> {
    const handle = await loadHandle();
    const isSame = handle && observed && (await handle.isSameEntry(observed));
    if (signal.aborted || handle === undefined || isSame) return;
    observer?.disconnect();
    observed = undefined;
    observer = new FileSystemObserver(readSoon);
    await observer.observe(handle);
    observed = handle;
  }

  async function read(isAsking = false): Promise<FolderState> {
    if (isAsking) await (await loadHandle())?.requestPermission({ mode: 'read' });
    const state = await syncTeamFolder(bundled);
    if (signal.aborted) return state;
    onState(state);
    if (state === 'read' && 'FileSystemObserver' in globalThis) {
      // Some network drives can't be observed.
      await observe().catch(() => undefined);
    } else {
      observer?.disconnect();
      observed = undefined;
    }
    return state;
  }

  function readIfVisible(): void {
    if (document.visibilityState === 'visible') readSoon();
  }

  const interval = setInterval(() => {
    if (observed === undefined) readIfVisible();
  }, INTERVAL_MS);
  document.addEventListener('visibilitychange', readIfVisible, { signal });
  window.addEventListener('focus', readIfVisible, { signal });
  readSoon();
  return {
    read,
    stop() {
      stopping.abort();
      observer?.disconnect();
      clearTimeout(timer);
      clearInterval(interval);
    },
  };
}

/** Follows the team's folder while a component is on the page. */
export function useTeamFolder({ name, readOn }: TeamFolder, { bundled, pack }: Bundled) {
  const [state, setState] = useState<FolderState>('read');
  const followed = useRef<FollowedFolder>(undefined);
  const isNew = readOn === undefined;

  useEffect(() => {
    const following = followTeamFolder({ bundled, pack }, setState);
    followed.current = following;
    return following.stop;
  }, [bundled, pack]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another folder is new, too
  useEffect(() => {
    if (isNew) void followed.current?.read().catch(() => undefined);
  }, [name, isNew]);

  return {
    /** How the last attempt to read it went. */
    state,
    /** Reads it now. Call it in a click to ask for the browser's permission first, which restarts take away. */
    read: async (isAsking = false) => followed.current?.read(isAsking),
  };
}
