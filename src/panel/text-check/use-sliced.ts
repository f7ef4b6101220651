import { useEffect, useState } from 'react';

/** How long the thread is busy at a time, in ms. */
const SLICE_MS = 12;

/**
 * Runs steps in slices, so that the panel can react in between.
 *
 * @param start Starts them; restarted with each new function, so it has to be stable.
 * @param delay How long to wait first, in ms.
 * @returns the latest result, which can be that of an earlier function; undefined until there's one.
 */
export function useSliced<Result>(
  start: (() => Generator<void, Result>) | undefined,
  delay = 0,
): Result | undefined {
  const [result, setResult] = useState<{ readonly value: Result }>();
  useEffect(() => {
    if (start === undefined) {
      setResult(undefined);
      return undefined;
    }
    const steps = start();
    let timer = setTimeout(run, delay);
    function run() {
      const end = performance.now() + SLICE_MS;
      do {
        const step = steps.next();
        if (step.done) {
          setResult({ value: step.value });
          return;
        }
      } while (performance.now() < end);
      timer = setTimeout(run);
    }
    return () => clearTimeout(timer);
  }, [start, delay]);
  return result?.value;
}
