import { closestAcross, findAll, parentOf } from '../composed';
import type { Page } from '../page';

/** Contains object and field in all three generations of markup. */
const TARGET = 'data-target-selection-name';

/** Comes before the API name of an Opportunity field. */
export const TARGET_PREFIX = 'sfdc:RecordField.Opportunity.';

export const OWN_TARGET = `[${TARGET}^="${TARGET_PREFIX}"]`;
const ANY_TARGET = `[${TARGET}^="sfdc:RecordField."]`;

/** Attributes in which a component names the record that it shows. */
const RECORD_ATTRIBUTES = ['record-id', 'data-record-id', 'data-recordid'] as const;
const WITH_RECORD = RECORD_ATTRIBUTES.map((name) => `[${name}]`).join();

/** How far up a field's layout can name its object. */
const MAX_STEPS = 8;

/** Returns the API name of an element with {@link OWN_TARGET}; nothing for a field of a parent record. */
export function apiNameOf(element: Element): string | undefined {
  const name = element.getAttribute(TARGET)?.slice(TARGET_PREFIX.length);
  return name?.includes('.') ? undefined : name || undefined;
}

function isOwn(target: Element): boolean {
  return target.matches(OWN_TARGET) && apiNameOf(target) !== undefined;
}

/** Yields the record ids that components around an element contain, the nearest component first. */
function* recordIdsAround(element: Element): Generator<readonly string[]> {
  let component = closestAcross(element, WITH_RECORD);
  while (component) {
    const { attributes } = component;
    yield RECORD_ATTRIBUTES.flatMap((name) => attributes.getNamedItem(name)?.value ?? []);
    const outer = parentOf(component);
    component = outer && closestAcross(outer, WITH_RECORD);
  }
}

/** Whether the nearest component that names an Opportunity names another one. */
export function isOfOtherRecord(field: Element, id: string): boolean {
  for (const ids of recordIdsAround(field)) {
    const deals = ids.filter((each) => each.startsWith('006'));
    if (deals.length > 0) return deals.some((each) => each.slice(0, id.length) !== id);
  }
  return false;
}

/**
 * Whether a field that is known only by its label or id is another object's: the component around it shows
 * another record, or the field or its nearest neighbors have another object's target.
 */
export function isOfOtherObject(field: Element, page: Page): boolean {
  const [nearest = []] = recordIdsAround(field);
  if (nearest.some((id) => /^(?!006)\w{15}(?:\w{3})?$/.test(id))) return true;
  let at: Element | null = field;
  for (let step = 0; at && step < MAX_STEPS; step += 1, at = parentOf(at)) {
    const targets = [...findAll(at, ANY_TARGET, page)];
    if (at.matches(ANY_TARGET)) targets.push(at);
    if (targets.length > 0) return !targets.some(isOwn);
  }
  return false;
}
