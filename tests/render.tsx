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

/** Draws into the page, effects included, until the next test. */
export async function render(node: ReactNode): Promise<Rendered> {
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  drawn.push({ root, container });
  const rerender = async (next: ReactNode) => flushSync(() => root.render(next));
  await rerender(node);
  return { container, rerender, unmount: async () => flushSync(() => root.unmount()) };
}
