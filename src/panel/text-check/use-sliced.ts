import { useEffect, useState } from 'react';

/** How long the rep pauses before a text is checked, in ms. */
const PAUSE_MS = 300;

/** How long the thread is busy at a time, in ms. */
const SLICE_MS = 12;

/**
 * Runs steps after a pause and in slices, so that the panel can react in between.
 *
 * @param start Starts them; restarted with each new function, so it has to be stable.
 * @returns the latest result, which can be that of an earlier function; undefined until there's one.
 */
export function useSliced<Result>(start: () => Generator<void, Result>): Result | undefined {
  const [result, setResult] = useState<Result>();
  useEffect(() => {
    const steps = start();
    let timer = setTimeout(run, PAUSE_MS);
    function run() {
      const end = performance.now() + SLICE_MS;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (step.done) setResult(step.value);
      else timer = setTimeout(run);
    }
    return () => clearTimeout(timer);
  }, [start]);
  return result;
}
