import { randomInt } from 'node:crypto';
import { startDemo } from '../../demo/server';
import { buildAll } from '../../tools/demo/build-all';
import { DEMO } from '../../tools/demo/paths';
import { randomFrom } from '../../tools/random';
import { hasVirtualDisplay, npmStart } from './npm-start';
import { openAndLeave, someDeals, type Visit } from './open-and-leave';
import { withNewProfile } from './with-new-profile';

/*
 * `npm run soak -- [DEALS] [FIRST-STARTS] [NPM-STARTS]`: opens and leaves deals faster than a rep can,
 * and counts how often the panel gets stuck. Exits with 1 if it ever does.
 *
 * Each run opens different deals. SEED=… repeats an earlier run.
 */

const SEED = Number(process.env.SEED ?? randomInt(2 ** 31));
const random = randomFrom(SEED);

const DEALS_AT_ONCE = 5;

interface Row {
  readonly name: string;
  /** Undefined if this part was skipped. */
  readonly visits: readonly Visit[] | undefined;
}

async function repeat(
  times: number,
  run: () => Promise<readonly Visit[]>,
): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (let time = 0; time < times; time += 1) {
    const made = await run();
    for (const each of made) {
      if (each.kind === 'stuck') console.log(`\nSTUCK ${each.deal}\n  shows: ${each.shown}`);
    }
    process.stdout.write('.');
    visits.push(...made);
  }
  console.log();
  return visits;
}

/** Each round opens five deals, then moves five tabs to other deals or reloads them. */
function deals(demoPort: number, count: number): Promise<readonly Visit[]> {
  const rounds = Math.ceil(count / (2 * DEALS_AT_ONCE));
  return withNewProfile(demoPort, async (panel, context) => {
    const soak = { panel, pages: () => context.pages(), random };
    const openSome = () => openAndLeave(soak, someDeals(DEALS_AT_ONCE, random));
    // The first round doesn't count: first starts have a row of their own.
    await openSome();
    return repeat(rounds, openSome);
  });
}

/** One start counts as one visit: the slowest. */
async function firstStart(demoPort: number): Promise<readonly Visit[]> {
  const visits = await withNewProfile(demoPort, (panel, context) =>
    openAndLeave({ panel, pages: () => context.pages(), random }, someDeals(3, random)),
  );
  const stuck = visits.find(({ kind }) => kind === 'stuck');
  const times = visits.flatMap((each) => (each.kind === 'shown' ? [each.ms] : []));
  return [stuck ?? { kind: 'shown', ms: Math.max(...times) }];
}

function print(rows: readonly Row[]): boolean {
  const table = rows.map(({ name, visits }) => {
    if (visits === undefined) return { '': name, visits: 'skipped', stuck: 0, slowest: '–' };
    const times = visits.flatMap((each) => (each.kind === 'shown' ? [each.ms] : []));
    const slowest = times.length > 0 ? `${Math.max(...times)} ms` : '–';
    return { '': name, visits: visits.length, stuck: visits.length - times.length, slowest };
  });
  console.table(table);
  return table.every(({ stuck }) => stuck === 0);
}

async function run(): Promise<void> {
  const [dealCount = 300, firstStarts = 20, npmStarts = 20] = process.argv.slice(2).map(Number);
  await buildAll();
  console.log(`SEED=${SEED}`);
  const rows: Row[] = [];
  const demo = await startDemo({ root: DEMO });
  try {
    console.log('Deals opened and left in quick succession');
    rows.push({ name: 'deals', visits: await deals(demo.port, dealCount) });
    console.log('First starts');
    const starts = await repeat(firstStarts, () => firstStart(demo.port));
    rows.push({ name: 'first starts', visits: starts });
  } finally {
    await demo.close();
  }
  if (hasVirtualDisplay()) {
    console.log('npm start');
    rows.push({
      name: 'npm start',
      visits: await repeat(npmStarts, async () => [await npmStart()]),
    });
  } else {
    rows.push({ name: 'npm start (needs xvfb-run)', visits: undefined });
  }
  process.exitCode = print(rows) ? 0 : 1;
}

await run();
