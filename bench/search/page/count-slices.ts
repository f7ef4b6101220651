declare global {
  interface Window {
    /** The number of idle callbacks that were requested and that have run. Read by the bench. */
    slices: { requested: number; run: number };
  }
}

window.slices = { requested: 0, run: 0 };

const { requestIdleCallback } = window;
window.requestIdleCallback = (run, options) => {
  window.slices.requested += 1;
  return requestIdleCallback((deadline) => {
    run(deadline);
    window.slices.run += 1;
  }, options);
};

export {};
