import { measureBigPage } from './big-page';
import { measureDelays, type Tour } from './delays';
import { CRM_NAMES, pageLoadRows } from './page-load-rows';
import { type Bench, onNewPage, type Reader } from './readers';
import type { Row } from './row';
import { figuresOf, median, quantile } from './statistics';
import { measureStorm, measureStormShare } from './storm';
import { measureSwitches, type SwitchCost } from './switches';
import { alternated, pick, withBenches } from './turns';

const ROUNDS = 5;

/** The storm's time varies by a tenth from round to round, and the target is a fiftieth. */
const STORM_ROUNDS = 11;

/** The heap hardly varies, and each round takes most of a minute. */
const SWITCH_ROUNDS = { salesforce: 3, hubspot: 2 } as const;

const TOURS: readonly (Tour & { readonly where: string })[] = [
  { crm: 'salesforce', where: 'Salesforce', loads: 10, switches: 4 },
  { crm: 'salesforce', where: 'Salesforce, 6 to 16 pages kept', loads: 1, switches: 16, skip: 6 },
  { crm: 'hubspot', where: 'HubSpot', loads: 3, switches: 16 },
];

/**
 * What each round of a reader has more than the page alone has in the median, in per cent. A round of
 * the page alone is as uneven as one with a reader: two rounds held against each other would vary twice.
 */
function added(figures: readonly number[], alone: readonly number[]): readonly number[] {
  const usual = median(alone);
  return figures.map((figure) => (figure / usual - 1) * 100);
}

async function stormRows(benches: readonly Bench[]): Promise<Row[]> {
  const results = await alternated(
    benches,
    (bench) => onNewPage(bench, (page) => measureStorm(page, bench.reader !== 'none')),
    STORM_ROUNDS,
  );
  const time = (reader: Reader) => pick(results, reader, (result) => result.time);
  const start = (reader: Reader) =>
    figuresOf(pick(results, reader, ({ own }) => own?.start ?? Number.NaN));
  const alone = { figures: figuresOf(time('none')), unit: 'ms' };
  const addedBy = (reader: Reader) => figuresOf(added(time(reader), time('none')));
  const storm = (measure: string, reader: Reader): Row => ({
    measure,
    unit: '%',
    digits: 1,
    target: 2,
    ringside: addedBy(reader),
    naive: addedBy('naive'),
    alone,
  });
  return [
    {
      measure: 'start of the reader',
      unit: 'ms',
      digits: 1,
      ringside: start('open'),
      naive: start('naive'),
    },
    storm('50,000 nodes come in: time added, panel open', 'open'),
    storm('50,000 nodes come in: time added, panel closed', 'closed'),
  ];
}

/** Hardly varies, as the page's own work does; what the observers cost the page's calls is not in it. */
async function stormShareRow(benches: readonly Bench[]): Promise<Row> {
  const shares = await alternated(benches, (bench) => onNewPage(bench, measureStormShare), ROUNDS);
  const of = (reader: Reader) => figuresOf(pick(shares, reader, (share) => share));
  return {
    measure: '50,000 nodes come in: of it the script, panel open',
    unit: '%',
    digits: 1,
    target: 2,
    ringside: of('open'),
    naive: of('naive'),
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
    measure: `12,000 nodes${inRoots ? ', 360 native roots' : ''}: longest task`,
    unit: 'ms',
    digits: 1,
    target: 4,
    ringside: longest('open'),
    naive: longest('naive'),
  };
}

async function switchRows(benches: readonly Bench[], crm: Tour['crm']): Promise<Row[]> {
  const rounds: ReadonlyMap<Reader, SwitchCost>[] = [];
  for (let round = 0; round < SWITCH_ROUNDS[crm]; round += 1) {
    // Beside each other: neither a heap nor a thread's own clock minds.
    const costs = benches.map(
      async (bench) =>
        [bench.reader, await onNewPage(bench, (page) => measureSwitches(page, crm))] as const,
    );
    rounds.push(new Map(await Promise.all(costs)));
  }
  const of = (reader: Reader, kind: 'time' | 'growth') =>
    rounds.map((costs) => costs.get(reader)?.[kind] ?? Number.NaN);
  const megabytes = (reader: Reader) => of(reader, 'growth').map((bytes) => bytes / 1e6);
  const beyond = (reader: Reader) => {
    const alone = megabytes('none');
    return figuresOf(megabytes(reader).map((own, round) => own - (alone[round] ?? Number.NaN)));
  };
  const name = `200 switches on ${CRM_NAMES[crm]}`;
  return [
    {
      measure: `${name}: heap beyond the page's`,
      unit: 'MB',
      digits: 2,
      target: 0.3,
      ringside: beyond('open'),
      naive: beyond('naive'),
      alone: { figures: figuresOf(megabytes('none')), unit: 'MB' },
    },
    {
      measure: `${name}: time added`,
      unit: '%',
      digits: 1,
      ringside: figuresOf(added(of('open', 'time'), of('none', 'time'))),
      naive: figuresOf(added(of('naive', 'time'), of('none', 'time'))),
      alone: { figures: figuresOf(of('none', 'time')), unit: 'ms' },
    },
  ];
}

async function delayRows(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const tour of TOURS) {
    const ringside = figuresOf(await measureDelays(bench, tour));
    const row = { unit: 'ms', digits: 0, ringside };
    const measure = `text → card, ${tour.where}`;
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

/** What the readers cost a page, and how soon the panel follows it. */
export async function readerRows(demoPort: number): Promise<readonly Row[]> {
  const readers: readonly Reader[] = ['none', 'open', 'closed', 'naive'];
  const [costs, delays] = await withBenches(readers, demoPort, async (benches) => {
    const users = benches.filter(({ reader }) => reader !== 'naive');
    const loads = await pageLoadRows(users);
    const storm = await stormRows(benches);
    const both = benches.filter(({ reader }) => reader === 'open' || reader === 'naive');
    const share = await stormShareRow(both);
    const light = await bigPageRow(both, false);
    const native = await bigPageRow(both, true);
    const open = benches.filter(({ reader }) => reader === 'open');
    return [
      [...loads, ...storm, share, light, native],
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
