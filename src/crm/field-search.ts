import type { CrmAdapter } from './adapter';
import type { Ranking } from './competitor-field';
import {
  type MatchedElements,
  matchSelectors,
  type ProbedField,
  probedFields,
  type RankedField,
} from './find-fields';
import type { Page } from './page';

/** All fields of a page, before anybody asks which of them the open deal shows. */
export interface PageFields {
  readonly matched: MatchedElements;
  readonly probed: readonly ProbedField[];
  readonly ranked: readonly RankedField[];
}

/** One survey of a page, in steps: on a large page all of them together take too long for one task. */
export interface FieldSearch {
  /**
   * Continues for a moment. Returns all that was found, in a call that did little else.
   *
   * @param begun When the scan began, in ms: what it did before leaves less time for this.
   */
  advance(begun: number): PageFields | undefined;
  /** Goes on to the end, however long that takes. */
  finish(): PageFields;
}

/** The time after which a scan begins no further step, in ms. */
const BUDGET = 2;

/** What takes longer than this, in ms, has a task of its own: to read what was found takes a moment, too. */
const SHORT = 0.5;

function* steps(
  page: Page,
  adapter: CrmAdapter,
  rankOf: Ranking,
): Generator<undefined, PageFields, undefined> {
  const matched = yield* matchSelectors(page, adapter);
  const probed: ProbedField[] = [];
  for (const field of probedFields(matched, page, adapter)) {
    if (field) probed.push(field);
    yield;
  }
  const ranked: RankedField[] = [];
  for (const field of probed) {
    const rank = rankOf(field.candidate);
    if (rank !== undefined) ranked.push({ ...field, rank });
    yield;
  }
  return { matched, probed, ranked };
}

export function createFieldSearch(page: Page, adapter: CrmAdapter, rankOf: Ranking): FieldSearch {
  const survey = steps(page, adapter, rankOf);

  function goOn(until: number): PageFields | undefined {
    let step = survey.next();
    while (!step.done && performance.now() < until) step = survey.next();
    return step.value;
  }

  let found: PageFields | undefined;

  return {
    advance(begun) {
      if (found) return found;
      const start = performance.now();
      found = goOn(Math.max(begun + BUDGET, start + SHORT));
      return performance.now() - start < SHORT ? found : undefined;
    },
    finish() {
      found ??= goOn(Number.POSITIVE_INFINITY);
      if (found === undefined) throw new Error('A survey goes on after its end.');
      return found;
    },
  };
}
