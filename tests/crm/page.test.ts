import { expect, it } from 'vitest';
import { type pageNow, show } from './pages';

const NESTED =
  '<x-a><template shadowrootmode="open"><p></p><x-b><template shadowrootmode="closed"><i id="deep"></i></template></x-b></template></x-a>';

function found(page: ReturnType<typeof pageNow>, selector: string): number {
  return [...page.trees()].reduce((sum, tree) => sum + tree.querySelectorAll(selector).length, 0);
}

/** Looks for roots until there is nothing left to do: each call stops when its moment is over. */
function discoverAll(page: ReturnType<typeof pageNow>): void {
  while (!page.findRoots());
}

it('finds roots in roots, closed ones too', () => {
  const page = show(NESTED);
  expect(found(page, '#deep')).toBe(0);
  discoverAll(page);
  expect(found(page, '#deep')).toBe(1);
});

it('forgets roots that have left the page', () => {
  const page = show(NESTED);
  discoverAll(page);
  document.body.replaceChildren();
  expect([...page.trees()]).toEqual([document]);
});

it('finds what was added when it is told of it, and a late root when it looks again', () => {
  const page = show('<x-late></x-late>');
  discoverAll(page);
  const late = document.querySelector('x-late') as HTMLElement;
  late.attachShadow({ mode: 'open' }).innerHTML = '<i id="late"></i>';
  discoverAll(page);
  expect(found(page, '#late')).toBe(0);
  page.rescan();
  discoverAll(page);
  expect(found(page, '#late')).toBe(1);

  const added = document.createElement('x-added');
  added.attachShadow({ mode: 'open' }).innerHTML = '<i id="added"></i>';
  document.body.append(added);
  page.noteAdded(added);
  discoverAll(page);
  expect(found(page, '#added')).toBe(1);
});

it('searches a huge page in several goes, and comes to the same end', () => {
  const filler = '<p><b></b></p>'.repeat(150_000);
  const page = show(`${filler}${NESTED}`);
  let goes = 1;
  while (!page.findRoots()) goes += 1;
  expect(goes).toBeGreaterThan(1);
  expect(found(page, '#deep')).toBe(1);
});

it('a swarm of additions is searched as a whole', () => {
  const page = show('<main></main>');
  discoverAll(page);
  const main = document.querySelector('main') as Element;
  for (let index = 0; index < 1000; index += 1) {
    const host = document.createElement('x-one');
    host.attachShadow({ mode: 'open' }).innerHTML = '<i class="one"></i>';
    main.append(host);
    page.noteAdded(host);
  }
  discoverAll(page);
  expect(found(page, '.one')).toBe(1000);
});
