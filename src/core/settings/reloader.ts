/**
 * Returns a function that loads something again each time it is called. If loads overlap, only the
 * latest counts, because an earlier one may finish late with outdated values.
 */
export function reloader<T>(
  load: () => Promise<T>,
  take: (loaded: T) => void,
  fail: (error: unknown) => void,
): () => void {
  let latest = 0;
  return () => {
    latest += 1;
    const number = latest;
    load().then(
      (loaded) => number === latest && take(loaded),
      (error: unknown) => number === latest && fail(error),
    );
  };
}
