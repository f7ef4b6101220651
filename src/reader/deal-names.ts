import { isSameRecord, type RecordRef } from '../core/deal/record';

/** A name that changes again within this time, in ms, is a clock or a counter. */
const STEADY = 10_000;

/** What a name's element says, and the deal it is taken to name. */
interface DealName {
  readonly text: string;
  readonly record: RecordRef;
  /** The deal it named until it changed under this one. */
  readonly from?: RecordRef | undefined;
  /** When the text began, in ms. */
  readonly at: number;
  /** The text changes while the address doesn't, so a change doesn't mean another deal. */
  readonly isRestless: boolean;
}

/**
 * Keeps track of which deal each name on the page belongs to. A page may keep the names of other deals,
 * or show the previous deal's name for a while.
 */
export interface DealNames {
  /** Notes the name in front. `clock`: ms that deals have been watched for. */
  note(text: string, element: Element, record: RecordRef, clock: number): void;
  /** Whether the name last seen in front is this deal's. */
  isOwn(record: RecordRef | undefined): boolean;
  /** Whether the name last seen in front is another deal's. */
  isOthers(record: RecordRef | undefined): boolean;
  isLatest(text: string): boolean;
  /** How long the name in front has been the same, in ms. */
  msUnchanged(clock: number): number;
  /** The deal that an element last named, if it has named one. */
  recordOf(element: Element): RecordRef | undefined;
  forget(element: Element): void;
}

function renamed(last: DealName, text: string, record: RecordRef, clock: number): DealName {
  const isSteady = clock - last.at >= STEADY;
  if (isSameRecord(last.record, record)) {
    const owner = isSteady ? record : (last.from ?? record);
    return { text, record: owner, at: clock, isRestless: !isSteady };
  }
  const isRestless = last.isRestless && !isSteady;
  return isRestless
    ? { ...last, text, at: clock }
    : { text, record, from: last.record, at: clock, isRestless };
}

export function createDealNames(): DealNames {
  const names = new WeakMap<Element, DealName>();
  let latest: DealName | undefined;

  return {
    note(text, element, record, clock) {
      const last = names.get(element);
      if (last === undefined) latest = { text, record, at: clock, isRestless: false };
      else latest = last.text === text ? last : renamed(last, text, record, clock);
      names.set(element, latest);
    },
    isOwn: (record) => latest !== undefined && isSameRecord(latest.record, record),
    isOthers: (record) => latest !== undefined && !isSameRecord(latest.record, record),
    isLatest: (text) => latest?.text === text,
    msUnchanged: (clock) => (latest === undefined ? 0 : clock - latest.at),
    recordOf: (element) => names.get(element)?.record,
    forget: (element) => void names.delete(element),
  };
}
