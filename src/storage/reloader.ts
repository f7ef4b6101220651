/**
 * Returns a function that loads something again each time it is called. Where loads overlap, only the
 * latest counts: an earlier one may finish late with outdated values.
 */
export function reloader<T>(
  load: () => Promise<T>,
  take: (loaded: T) => void,
  fail: (error: unknown) => void,
): () => void {
  let latest = 0;
  return () => {
    latest += 1;
    const turn = latest;
    load().then(
      (loaded) => turn === latest && take(loaded),
      (error: unknown) => turn === latest && fail(error),
    );
  };
}
