import type {} from '@vitest/browser-playwright';
import { afterAll, beforeEach } from 'vitest';
import { cdp } from 'vitest/browser';
import { unmountAll } from './render';

/* Test files of a project share its page. Each leaves nothing behind for the next one. */

const styles = new Set(document.head.children);

beforeEach(unmountAll);

afterAll(async () => {
  unmountAll();
  document.body.replaceChildren();
  for (const each of [...document.head.children]) {
    if (each.matches('style:not([data-vite-dev-id])') && !styles.has(each)) each.remove();
  }
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});
