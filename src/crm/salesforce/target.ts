import { closestAcross, findAll, parentOf } from '../composed';
import type { Page } from '../page';

/** Names object and field in all three generations of markup. */
const TARGET = 'data-target-selection-name';

/** Before the API name of a field of the Opportunity. */
export const TARGET_PREFIX = 'sfdc:RecordField.Opportunity.';

export const OWN_TARGET = `[${TARGET}^="${TARGET_PREFIX}"]`;
const ANY_TARGET = `[${TARGET}^="sfdc:RecordField."]`;

/** A component that says whose record it shows. */
const RECORD_MARKS = ['record-id', 'data-record-id', 'data-recordid'] as const;
const RECORD_MARK = RECORD_MARKS.map((name) => `[${name}]`).join();

/** How far up a field's layout may say whose it is. */
const MAX_STEPS = 8;

/** The API name that an element with {@link OWN_TARGET} bears; nothing for a field of a parent record. */
export function apiNameOf(element: Element): string | undefined {
  const name = element.getAttribute(TARGET)?.slice(TARGET_PREFIX.length);
  return name?.includes('.') ? undefined : name || undefined;
}

function isOwn(target: Element): boolean {
  return target.matches(OWN_TARGET) && apiNameOf(target) !== undefined;
}

/** The ids by which components around an element say whose record they show, the nearest first. */
function* recordMarksAround(element: Element): Generator<readonly string[]> {
  let marked = closestAcross(element, RECORD_MARK);
  while (marked) {
    const { attributes } = marked;
    yield RECORD_MARKS.flatMap((name) => attributes.getNamedItem(name)?.value ?? []);
    const outer = parentOf(marked);
    marked = outer && closestAcross(outer, RECORD_MARK);
  }
}

/** Whether the nearest component that speaks of an Opportunity says that it shows another one. */
export function isOfOtherRecord(field: Element, id: string): boolean {
  for (const marks of recordMarksAround(field)) {
    const deals = marks.filter((mark) => mark.startsWith('006'));
    if (deals.length > 0) return deals.some((mark) => mark.slice(0, id.length) !== id);
  }
  return false;
}

/**
 * Whether a field that is known by its label or id alone is another object's: it bears that object's
 * target, the fields nearest to it do, or the component around it shows another record.
 */
export function isOfOtherObject(field: Element, page: Page): boolean {
  const [nearest = []] = recordMarksAround(field);
  if (nearest.some((mark) => /^(?!006)\w{15}(?:\w{3})?$/.test(mark))) return true;
  let at: Element | null = field;
  for (let step = 0; at && step < MAX_STEPS; step += 1, at = parentOf(at)) {
    const targets = [...findAll(at, ANY_TARGET, page)];
    if (at.matches(ANY_TARGET)) targets.push(at);
    if (targets.length > 0) return !targets.some(isOwn);
  }
  return false;
}
