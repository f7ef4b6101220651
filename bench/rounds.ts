import { dealUrl, salesforceDeals } from '../demo/deals';
import { type Bench, type Reader, startBench } from './readers';

export type Results<Result> = ReadonlyMap<Reader, readonly Result[]>;

/** Starts a browser for each reader, and closes them all at the end. */
export async function withBenches<Result>(
  readers: readonly Reader[],
  demoPort: number,
  run: (benches: readonly Bench[]) => Promise<Result>,
): Promise<Result> {
  const url = dealUrl(salesforceDeals.dagster);
  const starts = await Promise.allSettled(
    readers.map((reader) => startBench(reader, demoPort, url)),
  );
  const benches = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  try {
    for (const start of starts) if (start.status === 'rejected') throw start.reason;
    return await run(benches);
  } finally {
    await Promise.all(benches.map((bench) => bench.close()));
  }
}

/** Measures in turns, A B C A B C, so that other load on the machine affects all readers. */
export async function alternated<Result>(
  benches: readonly Bench[],
  run: (bench: Bench) => Promise<Result>,
  rounds: number,
): Promise<Results<Result>> {
  const results = new Map<Reader, Result[]>(benches.map(({ reader }) => [reader, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const bench of benches) results.get(bench.reader)?.push(await run(bench));
  }
  return results;
}

/** Returns one figure from each of a reader's rounds. */
export function pick<Result>(
  results: Results<Result>,
  reader: Reader,
  figure: (result: Result) => number,
): readonly number[] {
  return (results.get(reader) ?? []).map(figure);
}
