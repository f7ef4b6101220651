import type { Deal } from '../demo/deals';
import { measureLoad } from './page-load';
import { type Bench, onNewPage, type Reader } from './readers';
import type { Row } from './row';
import { figuresOf, median } from './statistics';
import { alternated, pick } from './turns';

/** Each round loads a page ten times, which takes half a minute. */
const ROUNDS = 4;

export const CRM_NAMES = { salesforce: 'Salesforce', hubspot: 'HubSpot' } as const;

/**
 * Each round measures the page by itself twice, before and after the others. The mean of the two is the
 * round's baseline, so a slow drift of the machine cancels out, and their difference is the noise.
 */
async function rowsOf(benches: readonly Bench[], crm: Deal['crm']): Promise<Row[]> {
  const alone = benches.filter(({ reader }) => reader === 'none');
  const results = await alternated(
    [...benches, ...alone],
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
        measure: `${load}: time added, panel ${reader}`,
        target: 10,
        ringside: figuresOf(added(reader)),
        alone: { figures: figuresOf(times('none')), unit: 'ms', noise },
      },
      {
        ...row,
        measure: `${load}: of it the script, panel ${reader}`,
        ringside: figuresOf(pick(results, reader, ({ own = Number.NaN }) => own)),
      },
    ];
  });
}

/** Returns what a page load costs more with Ringside. */
export async function pageLoadRows(benches: readonly Bench[]): Promise<readonly Row[]> {
  return [...(await rowsOf(benches, 'salesforce')), ...(await rowsOf(benches, 'hubspot'))];
}
