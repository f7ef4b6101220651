import { useCallback, useEffect, useState } from 'react';
import { useAnnouncer } from '../../ui/live-region';
import * as words from './words';

/** How long a confirmation is shown, in ms. */
const SHOWN_FOR = 4000;

/**
 * Waits for a change to be saved, and shows how it went.
 *
 * @param saving Resolves once it's saved, to the result if that isn't known before.
 * @param result Says what is true from then on. Without one, only a failure is shown.
 */
export type Save = (saving: Promise<unknown>, result?: string) => void;

interface Saving {
  readonly announcement: ReturnType<typeof useAnnouncer>[0];
  readonly announce: (message: string) => void;
  /** The result of the last change, while it's shown. */
  readonly saved: string | undefined;
  readonly failure: string | undefined;
  readonly save: Save;
}

/** Announces and shows the outcome of each change. An error stays until the next change is saved. */
export function useSaving(): Saving {
  const [announcement, announce] = useAnnouncer();
  const [saved, setSaved] = useState<{ readonly result: string }>();
  const [failure, setFailure] = useState<string>();

  useEffect(() => {
    if (saved === undefined) return undefined;
    const timer = setTimeout(() => setSaved(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [saved]);

  const save = useCallback<Save>(
    (saving, result) => {
      saving.then(
        (decided) => {
          const shown = result ?? decided;
          if (typeof shown !== 'string') return;
          setFailure(undefined);
          setSaved({ result: shown });
          announce(shown);
        },
        (error: unknown) => {
          setSaved(undefined);
          setFailure(words.failed(error));
        },
      );
    },
    [announce],
  );

  return { announcement, announce, saved: saved?.result, failure, save };
}
