import { useCallback, useEffect, useState } from 'react';
import { useAnnouncer } from '../../ui/live-region';

/** How long a confirmation is shown, in ms. */
const SHOWN = 4000;

/** Saves something and says how it went; the words tell what holds from now on. */
export type Save = (saving: Promise<void>, words: string) => void;

interface Saving {
  readonly announcement: ReturnType<typeof useAnnouncer>[0];
  readonly announce: (words: string) => void;
  /** What was saved last, for as long as it is shown. */
  readonly saved: string | undefined;
  readonly failure: string | undefined;
  readonly save: Save;
}

/** Says aloud and shows how each change ended. A failure stays until something could be saved. */
export function useSaving(): Saving {
  const [announcement, announce] = useAnnouncer();
  const [saved, setSaved] = useState<{ readonly words: string }>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    if (saved === undefined) return undefined;
    const timer = setTimeout(() => setSaved(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [saved]);

  const save = useCallback<Save>(
    (saving, words) => {
      saving.then(
        () => {
          setFailure(undefined);
          setSaved({ words });
          announce(`Saved. ${words}`);
        },
        (error: unknown) => {
          setSaved(undefined);
          setFailure(`This could not be saved: ${error}`);
        },
      );
    },
    [announce],
  );

  return { announcement, announce, saved: saved?.words, failure, save };
}
