import { isSameRecord, type RecordRef } from '../core/deal/record';

/** A name that changes again within this time, in ms, contains a clock or a counter. */
const STABLE_TIME = 10_000;

/** What a name's element shows, and the deal it is taken to name. */
interface DealName {
  readonly text: string;
  readonly record: RecordRef;
  /** The deal that the element named just before `record`, if it named another. */
  readonly from?: RecordRef | undefined;
  /** When the element first showed this text, in ms. */
  readonly since: number;
  /** The text changes while the address doesn't, so a change doesn't mean another deal. */
  readonly isUnstable: boolean;
}

function renamed(last: DealName, text: string, record: RecordRef, clock: number): DealName {
  const isStable = clock - last.since >= STABLE_TIME;
  if (isSameRecord(last.record, record)) {
    const owner = isStable ? record : (last.from ?? record);
    return { text, record: owner, since: clock, isUnstable: !isStable };
  }
  const isUnstable = last.isUnstable && !isStable;
  return isUnstable
    ? { ...last, text, since: clock }
    : { text, record, from: last.record, since: clock, isUnstable };
}

/**
 * Remembers which deal each name on the page belongs to. The page can still contain the names of other
 * deals, or show the previous deal's name for a while.
 */
export function createDealNames() {
  const names = new WeakMap<Element, DealName>();
  let latest: DealName | undefined;

  return {
    /** Notes the name in front. `clock`: ms that deals have been watched for. */
    note(text: string, element: Element, record: RecordRef, clock: number): void {
      const last = names.get(element);
      if (last === undefined) latest = { text, record, since: clock, isUnstable: false };
      else latest = last.text === text ? last : renamed(last, text, record, clock);
      names.set(element, latest);
    },
    /** Whether the last name seen in front is this deal's. */
    isOwn: (record: RecordRef | undefined) =>
      latest !== undefined && isSameRecord(latest.record, record),
    /** Whether the last name seen in front is another deal's. */
    isOthers: (record: RecordRef | undefined) =>
      latest !== undefined && !isSameRecord(latest.record, record),
    /** Whether the last name seen in front had this text. */
    isLatest: (text: string) => latest?.text === text,
    /** Returns how long the name in front has been the same, in ms. */
    msUnchanged: (clock: number) => (latest === undefined ? 0 : clock - latest.since),
    /** Returns the deal that an element last named, if it has named one. */
    recordOf: (element: Element) => names.get(element)?.record,
    forget: (element: Element) => void names.delete(element),
  };
}
