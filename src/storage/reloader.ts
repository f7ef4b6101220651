/**
 * A function that loads something again each time it is called. Of loads that overlap only the last
 * one counts: an earlier one may come in late with what no longer holds.
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
