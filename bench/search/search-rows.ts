import { FRAME } from '../frame';
import type { Row } from '../row';
import { quantile } from '../statistics';
import type { SearchFigures } from './measure-search';

/** What an idle slice of the index may take, in ms: what stands in the way of a key. */
const SLICE = 8;

/** The search's lines of the table. */
export function searchRows({ cards, keys, earlyKeys, slices }: SearchFigures): readonly Row[] {
  const ms = { unit: 'ms', digits: 1 };
  const measure = `search over ${cards} cards: key → painted`;
  const early = `${measure}, panel just open`;
  return [
    { ...ms, measure, target: FRAME, ringside: keys.painted },
    {
      ...ms,
      measure: `${measure}: 95th percentile`,
      ringside: keys.painted,
      figure: quantile(keys.painted.all, 0.95),
    },
    { ...ms, measure: `${measure}: of it the thread`, ringside: keys.thread },
    { ...ms, measure: early, target: FRAME, ringside: earlyKeys.painted },
    { ...ms, measure: `${early}: of it the thread`, ringside: earlyKeys.thread },
    {
      ...ms,
      measure: `search: slice of the index, 99 % of ${slices.all.length}`,
      target: SLICE,
      ringside: slices,
      figure: quantile(slices.all, 0.99),
    },
  ];
}
