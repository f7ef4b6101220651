declare global {
  interface Window {
    /** How many idle slices were asked for, and how many have run. Read by the bench from outside. */
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
