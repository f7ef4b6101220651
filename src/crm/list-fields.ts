import type { ListedField } from '../core/deal/reading';
import type { CrmAdapter, OpenDeal } from './adapter';
import { createFieldSearch } from './field-search';
import { MAX_NAME } from './find-fields';
import { isShownOnDeal } from './on-open-deal';
import type { Page } from './page';

/** Words for competitors in a field's name or label, in the languages seen so far. */
const LIKELY =
  /comp[eé]t|rival|incumb|konkurr|wettbew|conc[ou]rr|lost[ _]?to|vendor|競合|竞争|конкур/i;

/** The maximum number of values listed for one field, and the maximum length of each, in characters. */
const MAX_VALUES = 5;
const MAX_VALUE = 80;

/**
 * Returns the fields that the open deal shows, each once, likely ones first, for the user to choose from.
 *
 * @param max The maximum number of fields to return.
 */
export function listFields(
  page: Page,
  open: OpenDeal,
  adapter: CrmAdapter,
  max: number,
): readonly ListedField[] {
  page.rescan();
  while (!page.findRoots());
  const shown = new Map<string, ListedField>();
  for (const { candidate } of createFieldSearch(page, adapter, () => undefined).finish().probed) {
    if (candidate.isForeign?.() || !isShownOnDeal(candidate.element, adapter, open)) continue;
    const { name } = candidate;
    const label = candidate.label().slice(0, MAX_NAME);
    const key = name ?? label;
    if (key === '' || shown.has(key)) continue;
    const content = candidate.content();
    const texts = content.kind === 'values' ? content.values : [];
    const values = texts.slice(0, MAX_VALUES).map((text) => text.slice(0, MAX_VALUE));
    const isLikely = LIKELY.test(label) || LIKELY.test(name ?? '');
    shown.set(key, { label: label || key, values, isLikely, ...(name && { name }) });
  }
  const labels = new Set([...shown.values()].flatMap(({ name, label }) => (name ? label : [])));
  // Without a name, it's another place of the field that has one.
  const all = [...shown.values()].filter(({ name, label }) => name || !labels.has(label));
  return [
    ...all.filter(({ isLikely }) => isLikely),
    ...all.filter(({ isLikely }) => !isLikely),
  ].slice(0, max);
}
