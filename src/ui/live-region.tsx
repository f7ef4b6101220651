import { useCallback, useState } from 'react';
import { VisuallyHidden } from './text';

interface Announcement {
  readonly message: string;
  readonly turn: number;
}

/** Provides what the page's live region says, and a function that announces a message in it. */
export function useAnnouncer(): [Announcement, (message: string) => void] {
  const [announcement, set] = useState<Announcement>({ message: '', turn: 0 });
  const announce = useCallback(
    (message: string) => set(({ turn }) => ({ message, turn: turn + 1 })),
    [],
  );
  return [announcement, announce];
}

/** The element whose text screen readers announce. */
export function LiveRegion({ announcement }: { readonly announcement: Announcement }) {
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {announcement.message}
        {/* A repeated message is announced only if the text differs. */}
        {announcement.turn % 2 === 1 && ' '}
      </span>
    </VisuallyHidden>
  );
}
