import type { Deal } from '../demo/deals';
import { measureLoad, measureLoadScript } from './page-load';
import { type Bench, onNewPage, type Reader } from './readers';
import type { Row } from './row';
import { figuresOf, median } from './statistics';
import { alternated, pick } from './turns';

/** Each round loads a page eight times and watches it for 3 s each time. */
const ROUNDS = 5;

export const CRM_NAMES = { salesforce: 'Salesforce', hubspot: 'HubSpot' } as const;

/**
 * Each round loads the page without a reader twice, before and after the others. The mean of the two is the
 * round's baseline, so a slow drift of the machine cancels out, and their difference is the noise.
 */
async function loadRows(benches: readonly Bench[], crm: Deal['crm']): Promise<Row[]> {
  const alone = benches.filter(({ reader }) => reader === 'none');
  const readers = ['open', 'closed'] as const;
  const turns = [...benches, ...alone];
  const load = (bench: Bench) => onNewPage(bench, (page) => measureLoad(page, crm));
  const results = await alternated(turns, load, ROUNDS);
  const times = (reader: Reader) => pick(results, reader, (time) => time);
  const first = times('none').filter((_, at) => at % 2 === 0);
  const second = times('none').filter((_, at) => at % 2 === 1);
  const paired = (figures: readonly number[], from: readonly number[]) =>
    figures.map((figure, round) => figure - (from[round] ?? Number.NaN));
  const baseline = first.map((time, round) => (time + (second[round] ?? Number.NaN)) / 2);
  const noise = median(paired(second, first).map(Math.abs));
  return readers.map((reader) => ({
    measure: `page load on ${CRM_NAMES[crm]}: time added, panel ${reader}`,
    unit: 'ms',
    digits: 1,
    target: 10,
    ringside: figuresOf(paired(times(reader), baseline)),
    alone: { figures: figuresOf(times('none')), unit: 'ms', noise },
  }));
}

/** Varies far less than the time added, and lacks what the observers cost the page's own calls. */
async function loadScriptRows(benches: readonly Bench[], crm: Deal['crm']): Promise<Row[]> {
  const ours = benches.filter(({ reader }) => reader !== 'none');
  const results = await alternated(
    ours,
    (bench) => onNewPage(bench, (page) => measureLoadScript(page, crm)),
    ROUNDS,
  );
  return ours.map(({ reader }) => ({
    measure: `page load on ${CRM_NAMES[crm]}: of it the script, panel ${reader}`,
    unit: 'ms',
    digits: 1,
    ringside: figuresOf(pick(results, reader, (time) => time)),
  }));
}

/** Returns what a page load costs more with Ringside. */
export async function pageLoadRows(benches: readonly Bench[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const crm of ['salesforce', 'hubspot'] as const) {
    rows.push(...(await loadRows(benches, crm)), ...(await loadScriptRows(benches, crm)));
  }
  return rows;
}
