import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { beforeEach } from 'vitest';

/** What the test before left on the page. */
const drawn: { root: Root; container: HTMLElement }[] = [];

beforeEach(() => {
  for (const { root, container } of drawn.splice(0)) {
    flushSync(() => root.unmount());
    container.remove();
  }
});

export interface Rendered {
  readonly container: HTMLElement;
  readonly rerender: (next: ReactNode) => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** Waits until React has nothing left to do: effects and what it draws later are tasks of their own. */
async function whenIdle(): Promise<void> {
  for (const _ of ['effects', 'what these have set']) {
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  }
}

/** Draws into the page, effects included, until the next test. */
export async function render(node: ReactNode): Promise<Rendered> {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  drawn.push({ root, container });
  async function rerender(next: ReactNode): Promise<void> {
    flushSync(() => root.render(next));
    await whenIdle();
  }
  await rerender(node);
  return { container, rerender, unmount: async () => flushSync(() => root.unmount()) };
}
