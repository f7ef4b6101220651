import { loadavg } from 'node:os';
import { tableOf } from '../table';
import { measureSearch } from './measure-search';
import { searchRows } from './search-rows';

/* `npm run bench:search` measures only the search, without the demo and the extension. */

const figures = await measureSearch();
console.log(`Load ${loadavg()[0]?.toFixed(1)}.\n\n${tableOf(searchRows(figures))}\n`);
for (const { cards, tasks } of figures) {
  const sum = tasks.all.reduce((total, task) => total + task, 0);
  console.log(`Indexing ${cards} cards took ${Math.round(sum)} ms in total.`);
}
