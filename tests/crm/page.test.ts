import { expect, it } from 'vitest';
import { type pageNow, show } from './pages';

const NESTED =
  '<x-a><template shadowrootmode="open"><p></p><x-b><template shadowrootmode="closed"><i id="deep"></i></template></x-b></template></x-a>';

function found(page: ReturnType<typeof pageNow>, selector: string): number {
  return [...page.trees()].reduce((sum, tree) => sum + tree.querySelectorAll(selector).length, 0);
}

/** Searches for roots to the end; each call stops when its time is over. */
function findAllRoots(page: ReturnType<typeof pageNow>): void {
  while (!page.findRoots());
}

it('finds nested roots, including closed ones', () => {
  const page = show(NESTED);
  expect(found(page, '#deep')).toBe(0);
  findAllRoots(page);
  expect(found(page, '#deep')).toBe(1);
});

it('forgets roots that have left the page', () => {
  const page = show(NESTED);
  findAllRoots(page);
  document.body.replaceChildren();
  expect([...page.trees()]).toEqual([document]);
});

it('finds a root in an added node, and a late root when it rescans', () => {
  const page = show('<x-late></x-late>');
  findAllRoots(page);
  const late = document.querySelector('x-late') as HTMLElement;
  late.attachShadow({ mode: 'open' }).innerHTML = '<i id="late"></i>';
  findAllRoots(page);
  expect(found(page, '#late')).toBe(0);
  page.rescan();
  findAllRoots(page);
  expect(found(page, '#late')).toBe(1);

  const added = document.createElement('x-added');
  added.attachShadow({ mode: 'open' }).innerHTML = '<i id="added"></i>';
  document.body.append(added);
  page.noteAdded(added);
  findAllRoots(page);
  expect(found(page, '#added')).toBe(1);
});

it('searches a huge page in several calls', () => {
  const filler = '<p><b></b></p>'.repeat(150_000);
  const page = show(`${filler}${NESTED}`);
  let calls = 1;
  while (!page.findRoots()) calls += 1;
  expect(calls).toBeGreaterThan(1);
  expect(found(page, '#deep')).toBe(1);
});

it('searches the whole page after a burst of additions', () => {
  const page = show('<main></main>');
  findAllRoots(page);
  const main = document.querySelector('main') as Element;
  for (let index = 0; index < 1000; index += 1) {
    const host = document.createElement('x-one');
    host.attachShadow({ mode: 'open' }).innerHTML = '<i class="one"></i>';
    main.append(host);
    page.noteAdded(host);
  }
  findAllRoots(page);
  expect(found(page, '.one')).toBe(1000);
});
