import type { CrmAdapter } from './adapter';
import type { Ranking } from './competitor-field';
import {
  markedElements,
  type ProbedField,
  probedFields,
  type RankedField,
  rankedFields,
} from './find-fields';
import type { Page } from './page';

/** All fields of a page, before anybody asks which of them the open deal shows. */
export interface Surveyed {
  /** Every element that a way or a mark of the adapter starts from. */
  readonly elements: readonly Element[];
  readonly probed: readonly ProbedField[];
  readonly ranked: readonly RankedField[];
}

/** One survey of a page, in steps: on a large page all of them together take too long for one task. */
export interface Survey {
  /** Goes on for a moment. Gives what was found once that is all. */
  advance(): Surveyed | undefined;
  /** Goes on to the end, however long that takes. */
  finish(): Surveyed;
}

/** The time after which no further step is begun, in ms. */
const BUDGET = 1;

function* steps(
  page: Page,
  adapter: CrmAdapter,
  rankOf: Ranking,
): Generator<undefined, Surveyed, undefined> {
  const elements = markedElements(page, adapter);
  yield;
  const probed = probedFields(elements, page, adapter);
  yield;
  const ranked = rankedFields(probed, rankOf);
  yield;
  return { elements, probed, ranked };
}

export function createSurvey(page: Page, adapter: CrmAdapter, rankOf: Ranking): Survey {
  const survey = steps(page, adapter, rankOf);

  function goOn(until: number): Surveyed | undefined {
    let step = survey.next();
    while (!step.done && performance.now() < until) step = survey.next();
    return step.value;
  }

  return {
    advance: () => goOn(performance.now() + BUDGET),
    finish() {
      const found = goOn(Number.POSITIVE_INFINITY);
      if (found === undefined) throw new Error('A survey goes on after its end.');
      return found;
    },
  };
}
