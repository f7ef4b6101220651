import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';
import { build } from 'vite';
import { buildDemo } from '../demo/build';
import { startDemo } from '../demo/server';
import { groupsNamed, measureAll } from './measure-all';
import { timedHeading } from './panel/timed-heading';
import { DEMO, RESULTS, RINGSIDE } from './paths';
import { figureOf, verdictOf } from './row';
import { tableOf } from './table';

/* `npm run bench`: what Ringside costs a page and how fast it is, in a real browser. */

async function run(): Promise<void> {
  const groups = groupsNamed(process.argv.slice(2));
  const begin = Date.now();
  console.log('Building Ringside and the demo CRM…');
  await build({
    logLevel: 'error',
    configLoader: 'runner',
    plugins: [timedHeading()],
    build: { outDir: RINGSIDE, emptyOutDir: true },
  });
  await buildDemo(DEMO);
  const [load = 0] = loadavg();
  console.log(
    `Measuring ${groups.join(', ')} (load ${load.toFixed(1)} on ${cpus().length} cores)…`,
  );
  const demo = await startDemo({ root: DEMO });
  try {
    const rows = await measureAll(groups, demo.port);
    console.log(`\n${tableOf(rows)}\n`);
    const results = rows.map((row) => ({ ...row, figure: figureOf(row), verdict: verdictOf(row) }));
    mkdirSync(dirname(RESULTS), { recursive: true });
    writeFileSync(RESULTS, `${JSON.stringify({ load: [load, loadavg()[0]], results }, null, 2)}\n`);
    const missed = rows.filter((row) => verdictOf(row) === 'missed').length;
    const seconds = Math.round((Date.now() - begin) / 1000);
    const targets = rows.filter(({ target }) => target !== undefined).length;
    console.log(
      `${targets - missed} of ${targets} targets met, ${missed} missed, in ${seconds} s.`,
    );
    console.log(`All measurements: ${RESULTS}`);
  } finally {
    await demo.close();
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
