import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

/** What the test has rendered. */
const mounted: { root: Root; container: HTMLElement }[] = [];

/** Unmounts and removes everything that was rendered. */
export function unmountAll(): void {
  for (const { root, container } of mounted.splice(0)) {
    flushSync(() => root.unmount());
    container.remove();
  }
}

export interface Rendered {
  readonly container: HTMLElement;
  readonly rerender: (next: ReactNode) => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** Waits until React is idle. Effects, and renders that they trigger, run in tasks of their own. */
async function whenIdle(): Promise<void> {
  for (const _ of ['effects', 'their renders']) {
    await new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
  }
}

/** Renders into the page and runs effects. The next test unmounts it. */
export async function render(node: ReactNode): Promise<Rendered> {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  mounted.push({ root, container });
  async function rerender(next: ReactNode): Promise<void> {
    flushSync(() => root.render(next));
    await whenIdle();
  }
  await rerender(node);
  return { container, rerender, unmount: async () => flushSync(() => root.unmount()) };
}
