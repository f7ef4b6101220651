import type { CrmAdapter } from './adapter';
import type { Ranking } from './competitor-field';
import {
  type MatchedElements,
  matchSelectors,
  type ProbedField,
  probedFields,
} from './find-fields';
import type { Page } from './page';

/** All fields of a page, whichever record they belong to. */
export interface PageFields {
  readonly matched: MatchedElements;
  readonly probed: readonly ProbedField[];
}

/** How long a scan can take, in ms, before the search pauses. */
const BUDGET = 2;

/** After a call that took longer than this, in ms, the fields are read in a new task: that takes time, too. */
const SHORT = 0.5;

function* steps(
  page: Page,
  adapter: CrmAdapter,
  rankOf: Ranking,
): Generator<undefined, PageFields, undefined> {
  const matched = yield* matchSelectors(page, adapter);
  const probed: ProbedField[] = [];
  for (const field of probedFields(matched, page, adapter)) {
    if (field) probed.push({ ...field, rank: rankOf(field.candidate) });
    yield;
  }
  return { matched, probed };
}

/** Searches a page for fields, in steps: on a large page it takes too long for a single task. */
export function createFieldSearch(page: Page, adapter: CrmAdapter, rankOf: Ranking) {
  const search = steps(page, adapter, rankOf);

  function advanceUntil(end: number): PageFields | undefined {
    let step = search.next();
    while (!step.done && performance.now() < end) step = search.next();
    return step.value;
  }

  let found: PageFields | undefined;

  return {
    /**
     * Continues for a moment. Returns all fields once they are found, in a call that had little else to do.
     *
     * @param begun When the scan began, in ms: the time it has used already is subtracted.
     */
    advance(begun: number): PageFields | undefined {
      if (found) return found;
      const start = performance.now();
      found = advanceUntil(Math.max(begun + BUDGET, start + SHORT));
      return performance.now() - start < SHORT ? found : undefined;
    },
    /** Searches to the end, however long that takes. */
    finish(): PageFields {
      found ??= advanceUntil(Number.POSITIVE_INFINITY);
      if (found === undefined) throw new Error('The search has no result at its end.');
      return found;
    },
  };
}
