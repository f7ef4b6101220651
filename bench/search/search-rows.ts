import { FRAME } from '../frame';
import type { Row } from '../row';
import { quantile } from '../statistics';
import type { SearchFigures } from './measure-search';

/** The target for key to paint with more cards than any company has, in ms. */
const ANSWER = 100;
const MANY_CARDS = 1000;

/** The target for the longest task while the index is built, in ms, because it can delay a key. */
const TASK = 50;

/** Returns the table rows for the search. */
export function searchRows(figures: readonly SearchFigures[]): readonly Row[] {
  return figures.flatMap(({ cards, keys, earlyKeys, tasks }) => {
    const ms = { unit: 'ms', digits: 1 };
    const measure = `search ${cards} cards: key → result painted`;
    const target = cards < MANY_CARDS ? FRAME : ANSWER;
    return [
      {
        ...ms,
        measure: `${measure}, 95th percentile`,
        target,
        ringside: keys.painted,
        figure: quantile(keys.painted.all, 0.95),
      },
      { ...ms, measure: `${measure}, median`, ringside: keys.painted },
      { ...ms, measure: `${measure}, median thread time`, ringside: keys.thread },
      { ...ms, measure: `${measure}, panel just opened`, ringside: earlyKeys.painted },
      {
        ...ms,
        measure: `search ${cards} cards: longest indexing task`,
        target: TASK,
        ringside: tasks,
        figure: tasks.highest,
      },
    ];
  });
}
