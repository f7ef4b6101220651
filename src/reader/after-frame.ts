/** The longest wait for a frame, in ms: a hidden page draws none. */
const LONGEST_WAIT = 50;

/**
 * Runs a function in the task after the page's next frame. Styles and layout are up to date then, so
 * that reading them costs the page nothing.
 *
 * @returns A function that cancels it.
 */
export function afterFrame(run: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    run();
  }, LONGEST_WAIT);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
