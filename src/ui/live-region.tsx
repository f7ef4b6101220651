import { useCallback, useState } from 'react';
import { VisuallyHidden } from './text';

interface Announcement {
  readonly words: string;
  readonly turn: number;
}

/** The panel's one voice to a screen reader, and the function that makes it speak. */
export function useAnnouncer(): [Announcement, (words: string) => void] {
  const [announcement, set] = useState<Announcement>({ words: '', turn: 0 });
  const announce = useCallback(
    (words: string) => set(({ turn }) => ({ words, turn: turn + 1 })),
    [],
  );
  return [announcement, announce];
}

/** Where announcements are read from. */
export function LiveRegion({ announcement }: { readonly announcement: Announcement }) {
  return (
    <VisuallyHidden>
      <span role="status" aria-live="polite">
        {announcement.words}
        {/* The same words a second time are spoken only if the text differs. */}
        {announcement.turn % 2 === 1 && ' '}
      </span>
    </VisuallyHidden>
  );
}
