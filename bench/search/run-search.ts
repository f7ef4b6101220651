import { loadavg } from 'node:os';
import type { Figures } from '../statistics';
import { quantile } from '../statistics';
import { measureSearch } from './measure-search';

/* `npx tsx bench/search/run-search.ts`: the search alone, over a thousand cards. */

/** One frame at 60 Hz, and what an idle slice may take, in ms. */
const FRAME = 16.7;
const SLICE = 8;

function line(measure: string, figure: number, { least, most }: Figures, target?: number): void {
  const verdict =
    target === undefined ? '' : figure <= target ? `ok, ≤ ${target}` : `MISSED, ≤ ${target}`;
  const range = `${least.toFixed(1)} … ${most.toFixed(1)}`;
  console.log(
    `${measure.padEnd(52)}${figure.toFixed(1).padStart(7)} ms  ${range.padEnd(16)} ${verdict}`,
  );
}

const { cards, keys, earlyKeys, slices } = await measureSearch();
console.log(`Search over ${cards} cards; load ${loadavg()[0]?.toFixed(1)}; least … most`);
line('key press → result painted, median', keys.painted.median, keys.painted, FRAME);
line('key press → result painted, 95 %', quantile(keys.painted.all, 0.95), keys.painted);
line('… of it the thread, median', keys.thread.median, keys.thread);
line(
  'as soon as the panel is open: painted, median',
  earlyKeys.painted.median,
  earlyKeys.painted,
  FRAME,
);
line('… of it the thread, median', earlyKeys.thread.median, earlyKeys.thread);
line(`slice of the index, 99 % of ${slices.all.length}`, quantile(slices.all, 0.99), slices, SLICE);
const sum = slices.all.reduce((total, slice) => total + slice, 0);
console.log(`The index took ${Math.round(sum)} ms in all.`);
