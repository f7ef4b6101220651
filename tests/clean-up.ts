import { afterAll, vi } from 'vitest';

/* The test files of a worker share its modules and globals. Each leaves nothing behind for the next one. */

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
