import { loadavg } from 'node:os';
import { tableOf } from '../table';
import { measureSearch } from './measure-search';
import { searchRows } from './search-rows';

/* `npm run bench:search`: the search alone, over a thousand cards. It needs no demo and no extension. */

const figures = await measureSearch();
console.log(`Load ${loadavg()[0]?.toFixed(1)}.\n\n${tableOf(searchRows(figures))}\n`);
const sum = figures.slices.all.reduce((total, slice) => total + slice, 0);
console.log(`The index took ${Math.round(sum)} ms in all.`);
