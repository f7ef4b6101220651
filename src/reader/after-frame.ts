/** The longest wait for a frame, in ms: a page that nobody sees draws none. */
const LONGEST_WAIT = 50;

/**
 * Runs something in the task after the page's next frame: there styles and layout are made, and to
 * ask for them costs the page nothing.
 *
 * @returns Calls it off.
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
