import { useEffect, useState } from 'react';

/**
 * Provides the user's choice until it is saved, so that a control doesn't flip back in between.
 *
 * @param stored The stored value, which counts once it has changed.
 */
export function useChosen<Value>(stored: Value) {
  const [chosen, setChosen] = useState<Value>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the stored value is the trigger.
  useEffect(() => setChosen(undefined), [stored]);

  return {
    chosen: chosen ?? stored,
    choose: (next: Value): void => setChosen(() => next),
    /** Shows the stored value again, because the choice wasn't saved. */
    undo: (): void => setChosen(undefined),
  };
}
