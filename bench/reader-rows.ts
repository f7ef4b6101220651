import { measureBigPage } from './big-page';
import { measureDelays, type Route } from './delays';
import { measureBurst, measureBurstShare } from './node-burst';
import { CRM_NAMES, pageLoadRows } from './page-load-rows';
import { type Bench, onNewPage, type Reader } from './readers';
import { alternated, pick, withBenches } from './rounds';
import type { Row } from './row';
import { figuresOf, median, quantile } from './statistics';
import { measureSwitches, type SwitchCost } from './switches';

const ROUNDS = 5;

/** The time varies by 10% from round to round, and the target is 2%. */
const BURST_ROUNDS = 11;

/** The heap hardly varies, and each round takes most of a minute. */
const SWITCH_ROUNDS = { salesforce: 3, hubspot: 2 } as const;

const ROUTES: readonly (Route & { readonly where: string })[] = [
  { crm: 'salesforce', where: 'Salesforce', loads: 10, switches: 4 },
  { crm: 'salesforce', where: 'Salesforce, 6 to 16 hidden pages', loads: 1, switches: 16, skip: 6 },
  { crm: 'hubspot', where: 'HubSpot', loads: 3, switches: 16 },
];

/**
 * Returns how much each round exceeds the baseline's median, in percent. Comparing rounds in pairs would add
 * the baseline's own variation.
 */
function added(figures: readonly number[], baseline: readonly number[]): readonly number[] {
  const usual = median(baseline);
  return figures.map((figure) => (figure / usual - 1) * 100);
}

async function burstRows(benches: readonly Bench[]): Promise<Row[]> {
  const results = await alternated(
    benches,
    (bench) => onNewPage(bench, (page) => measureBurst(page, bench.reader !== 'none')),
    BURST_ROUNDS,
  );
  const time = (reader: Reader) => pick(results, reader, (result) => result.time);
  const start = (reader: Reader) =>
    figuresOf(pick(results, reader, ({ own }) => own?.start ?? Number.NaN));
  const baseline = { figures: figuresOf(time('none')), unit: 'ms' };
  const addedBy = (reader: Reader) => figuresOf(added(time(reader), time('none')));
  const burst = (measure: string, reader: Reader): Row => ({
    measure,
    unit: '%',
    digits: 1,
    target: 2,
    ringside: addedBy(reader),
    naive: addedBy('naive'),
    baseline,
  });
  return [
    {
      measure: 'start of the reader',
      unit: 'ms',
      digits: 1,
      ringside: start('open'),
      naive: start('naive'),
    },
    burst('50,000 nodes added: extra time, panel open', 'open'),
    burst('50,000 nodes added: extra time, panel closed', 'closed'),
  ];
}

/** The share hardly varies, but leaves out the observers' cost within the page's own calls. */
async function burstShareRow(benches: readonly Bench[]): Promise<Row> {
  const shares = await alternated(benches, (bench) => onNewPage(bench, measureBurstShare), ROUNDS);
  const shareOf = (reader: Reader) => figuresOf(pick(shares, reader, (share) => share));
  return {
    measure: '50,000 nodes added: script only, panel open',
    unit: '%',
    digits: 1,
    target: 2,
    ringside: shareOf('open'),
    naive: shareOf('naive'),
  };
}

async function bigPageRow(benches: readonly Bench[], inRoots: boolean): Promise<Row> {
  const results = await alternated(
    benches,
    (bench) => onNewPage(bench, (page) => measureBigPage(page, inRoots)),
    ROUNDS,
  );
  const longest = (reader: Reader) => figuresOf(pick(results, reader, (each) => each.longest));
  return {
    measure: `12,000 nodes${inRoots ? ', 360 shadow roots' : ''}: longest task`,
    unit: 'ms',
    digits: 1,
    target: 4,
    ringside: longest('open'),
    naive: longest('naive'),
  };
}

async function switchRows(benches: readonly Bench[], crm: Route['crm']): Promise<Row[]> {
  const rounds: ReadonlyMap<Reader, SwitchCost>[] = [];
  for (let round = 0; round < SWITCH_ROUNDS[crm]; round += 1) {
    // In parallel, which affects neither a heap nor a thread's own clock.
    const costs = benches.map(
      async (bench) =>
        [bench.reader, await onNewPage(bench, (page) => measureSwitches(page, crm))] as const,
    );
    rounds.push(new Map(await Promise.all(costs)));
  }
  const costsOf = (reader: Reader, kind: 'time' | 'growth') =>
    rounds.map((costs) => costs.get(reader)?.[kind] ?? Number.NaN);
  const megabytes = (reader: Reader) => costsOf(reader, 'growth').map((bytes) => bytes / 1e6);
  const extraHeap = (reader: Reader) => {
    const baseline = megabytes('none');
    return figuresOf(megabytes(reader).map((own, round) => own - (baseline[round] ?? Number.NaN)));
  };
  const name = `200 switches on ${CRM_NAMES[crm]}`;
  return [
    {
      measure: `${name}: extra heap`,
      unit: 'MB',
      digits: 2,
      target: 0.3,
      ringside: extraHeap('open'),
      naive: extraHeap('naive'),
      baseline: { figures: figuresOf(megabytes('none')), unit: 'MB' },
    },
    {
      measure: `${name}: extra time`,
      unit: '%',
      digits: 1,
      ringside: figuresOf(added(costsOf('open', 'time'), costsOf('none', 'time'))),
      naive: figuresOf(added(costsOf('naive', 'time'), costsOf('none', 'time'))),
      baseline: { figures: figuresOf(costsOf('none', 'time')), unit: 'ms' },
    },
  ];
}

async function delayRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const route of ROUTES) {
    const ringside = figuresOf(await measureDelays(bench, route));
    const row = { unit: 'ms', digits: 0, ringside };
    const measure = `text → card, ${route.where}`;
    rows.push(
      { ...row, measure: `${measure}: median of ${ringside.all.length}`, target: 60 },
      {
        ...row,
        measure: `${measure}: 95th percentile`,
        target: 120,
        figure: quantile(ringside.all, 0.95),
      },
    );
  }
  return rows;
}

/** Returns the rows about the readers' cost to a page, and about the panel's delay. */
export async function readerRows(demoPort: number): Promise<readonly Row[]> {
  const readers: readonly Reader[] = ['none', 'open', 'closed', 'naive'];
  const [costs, delays] = await withBenches(readers, demoPort, async (benches) => {
    const notNaive = benches.filter(({ reader }) => reader !== 'naive');
    const loads = await pageLoadRows(notNaive);
    const burst = await burstRows(benches);
    const both = benches.filter(({ reader }) => reader === 'open' || reader === 'naive');
    const share = await burstShareRow(both);
    const light = await bigPageRow(both, false);
    const native = await bigPageRow(both, true);
    const open = benches.filter(({ reader }) => reader === 'open');
    return [
      [...loads, ...burst, share, light, native],
      (await Promise.all(open.map(delayRows))).flat(),
    ];
  });
  const crms = ['salesforce', 'hubspot'] as const;
  const switches = await Promise.all(
    crms.map((crm) =>
      withBenches(['none', 'open', 'naive'], demoPort, (benches) => switchRows(benches, crm)),
    ),
  );
  return [...costs, ...switches.flat(), ...delays];
}
