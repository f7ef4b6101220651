import type { Deal } from '../demo/deals';
import { measureLoad } from './page-load';
import { type Bench, onNewPage, type Reader } from './readers';
import { alternated, pick } from './rounds';
import type { Row } from './row';
import { figuresOf, median } from './statistics';

/** Each round takes half a minute. */
const ROUNDS = 4;

export const CRM_NAMES = { salesforce: 'Salesforce', hubspot: 'HubSpot' } as const;

/**
 * Each round measures the page without Ringside twice, before and after the others. The mean of the two is the
 * round's baseline, so a slow drift of the machine cancels out, and their difference is the noise.
 */
async function rowsOf(benches: readonly Bench[], crm: Deal['crm']): Promise<Row[]> {
  const withoutReader = benches.filter(({ reader }) => reader === 'none');
  const results = await alternated(
    [...benches, ...withoutReader],
    (bench) => onNewPage(bench, (page) => measureLoad(page, crm, bench.reader !== 'none')),
    ROUNDS,
  );
  const times = (reader: Reader) => pick(results, reader, ({ time }) => time);
  const pairs = Array.from({ length: ROUNDS }, (_, round) => {
    const [before = Number.NaN, after = Number.NaN] = times('none').slice(round * 2);
    return { baseline: (before + after) / 2, difference: Math.abs(after - before) };
  });
  const noise = median(pairs.map(({ difference }) => difference));
  const added = (reader: Reader) =>
    pairs.map(({ baseline }, round) => (times(reader)[round] ?? Number.NaN) - baseline);
  return (['open', 'closed'] as const).flatMap((reader) => {
    const row = { unit: 'ms', digits: 1 };
    const load = `page load on ${CRM_NAMES[crm]}`;
    return [
      {
        ...row,
        measure: `${load}: extra time, panel ${reader}`,
        target: 10,
        ringside: figuresOf(added(reader)),
        baseline: { figures: figuresOf(times('none')), unit: 'ms', noise },
      },
      {
        ...row,
        measure: `${load}: script only, panel ${reader}`,
        ringside: figuresOf(pick(results, reader, ({ own = Number.NaN }) => own)),
      },
    ];
  });
}

/** Returns the rows for the extra cost of a page load with Ringside. */
export async function pageLoadRows(benches: readonly Bench[]): Promise<readonly Row[]> {
  return [...(await rowsOf(benches, 'salesforce')), ...(await rowsOf(benches, 'hubspot'))];
}
