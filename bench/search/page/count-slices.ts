declare global {
  interface Window {
    /** The numbers of idle callbacks requested and run. The benchmark reads them from outside the page. */
    slices: { asked: number; run: number };
  }
}

window.slices = { asked: 0, run: 0 };

const { requestIdleCallback } = window;
window.requestIdleCallback = (run, options) => {
  window.slices.asked += 1;
  return requestIdleCallback((deadline) => {
    run(deadline);
    window.slices.run += 1;
  }, options);
};

export {};
