import { isSameRecord, type RecordRef } from '../core/deal/record';
import type { FieldContent } from '../crm/candidate';
import type { FoundField } from '../crm/find-fields';
import type { Scan } from '../crm/read-deal';
import { createDealNames } from './deal-names';
import { createPageInFront, elementsIn, hasValues } from './page-in-front';

/** How long, in ms, an unchanged field can take to update once the deal's own name is shown. */
const WAIT_UNDER_OWN_NAME = 1200;

/** The same while another deal's name is shown. */
const WAIT_UNDER_OLD_NAME = 5000;

/**
 * After this long under the deal's own name, in ms, an unchanged field is trusted: two deals in a row
 * can have the same rival. Under another name it never is.
 */
const TRUST_UNDER_OWN_NAME = 10_000;

/** How long, in ms, a reused element must stay unchanged before its new content is trusted. */
const SETTLE_TIME = 120;

/**
 * The same for any element if the previous deal was left before it was read, and for a page that came to
 * the front before the address changed.
 */
const LONG_SETTLE_TIME = 500;

/** A page that shows no competitor field after this long, in ms, won't show one late. */
const FIELDS_TIMEOUT = 1500;

/** The longest time, in ms, that counts between two scans: time without a scan proves nothing. */
const MAX_GAP = 500;

/**
 * Whether what was found is the open deal's.
 * - `trusted`: it appeared or changed while the address named this deal
 * - `waiting`: it may be another deal's, and may still change
 * - `doubtful`: it had enough time to change and didn't, which proves nothing
 */
export type Trust = 'trusted' | 'waiting' | 'doubtful';

/** What a field's element shows. */
interface ElementState {
  readonly content: string;
  readonly kind: FieldContent['kind'];
  /** The deal that the content is taken to belong to. */
  readonly record: RecordRef;
  /** When the element first showed this content, on the clock below. */
  readonly since: number;
  /** How long, in ms, the content must stay the same before it is trusted. */
  readonly settleTime: number;
}

/**
 * Detects content that is out of date. When the rep opens another deal, the address changes first: the
 * old page stays for a while, and HubSpot even reuses its rows. So this check remembers what each element
 * shows and for which deal it first showed that. Content that was there for another deal and hasn't
 * changed proves nothing, however often the address has changed since. Only a change or a new element is proof.
 */
export function createStaleCheck() {
  const states = new WeakMap<Element, ElementState>();
  const names = createDealNames();
  let current: RecordRef | undefined;
  /** How long any deal has been watched, in ms. */
  let clock = 0;
  /** How long this deal has been watched, in ms. */
  let watched = 0;
  let lastScan: number | undefined;
  /** The previous deal was left before it was read, so its content may still appear. */
  let isPreviousUnread = false;
  let hasRead = true;
  /** Elements first seen while `isPreviousUnread`: once out of sight, they count as never seen. */
  let unproven = new Set<Element>();
  /** This scan found another deal's name. */
  let isUnderOldName = false;
  /** What fields have shown for this deal. */
  let contents = new Set<string>();
  /** What fields showed for the last deal that had any values. */
  let previous: { contents: ReadonlySet<string>; record: RecordRef } | undefined;

  const recordOf = (element: Element) => states.get(element)?.record ?? names.recordOf(element);
  const front = createPageInFront(recordOf, names.isLatest);

  function noteName({ reading, nameElement }: Scan, record: RecordRef): void {
    const { name } = reading.deal;
    if (name === undefined || nameElement === undefined) return;
    if (isPreviousUnread && !names.recordOf(nameElement)) unproven.add(nameElement);
    names.note(name, nameElement, record, clock);
  }

  /** Returns the deal that an element's new content belongs to. */
  function ownerOf(last: ElementState | undefined, content: string, record: RecordRef): RecordRef {
    if (last === undefined) {
      // The page may draw the previous deal once more: same content, under the old name.
      return isUnderOldName && previous?.contents.has(content) ? previous.record : record;
    }
    if (isSameRecord(last.record, record)) return record;
    // When an input closes, it shows the text typed for the other deal, or that deal's saved value.
    if (last.kind === 'editing') return last.record;
    // A value that was loading for the other deal arrives under that deal's name.
    return last.kind === 'loading' && names.isOthers(current) ? last.record : record;
  }

  function noteField(field: FoundField, record: RecordRef): ElementState {
    const { element } = field;
    const content = JSON.stringify(field.content);
    const last = states.get(element);
    if (hasValues(field.content)) contents.add(content);
    if (last?.content === content) return last;
    const isSameDeal = isSameRecord(last?.record, record);
    // This deal's value finished loading under its own name. One that the previous deal also had doesn't count.
    const isLoaded =
      last?.kind === 'loading' &&
      isSameDeal &&
      names.isOwn(record) &&
      !previous?.contents.has(content);
    const isSettling = last !== undefined && (!isSameDeal || clock - last.since < last.settleTime);
    const early = last === undefined ? front.earlyPageOf(element) : undefined;
    const hasWaited = isSameRecord(early?.record, record);
    const state: ElementState = {
      content,
      kind: field.content.kind,
      record: ownerOf(last, content, record),
      since: early && hasWaited ? early.since : clock,
      settleTime: early ? LONG_SETTLE_TIME : isSettling && !isLoaded ? SETTLE_TIME : 0,
    };
    states.set(element, state);
    if (isPreviousUnread) unproven.add(element);
    return state;
  }

  function forgetUnproven(scan: Scan): void {
    const shown = new Set(elementsIn(scan));
    for (const element of unproven) {
      if (shown.has(element)) continue;
      states.delete(element);
      names.forget(element);
      unproven.delete(element);
    }
  }

  /** Judges content that was there for another deal. */
  function judgeUnchanged(): Trust {
    if (!names.isOwn(current)) return judgeUnderOldName();
    if (names.msUnchanged(clock) >= TRUST_UNDER_OWN_NAME) return 'trusted';
    return watched < WAIT_UNDER_OWN_NAME ? 'waiting' : 'doubtful';
  }

  function judgeUnderOldName(): Trust {
    return watched < WAIT_UNDER_OLD_NAME ? 'waiting' : 'doubtful';
  }

  function judgeField({ record, since, settleTime }: ElementState): Trust {
    if (!isSameRecord(record, current)) return judgeUnchanged();
    // Even a new element can be the previous, unread deal's; only this deal's name proves otherwise.
    if (isPreviousUnread && names.isOthers(current)) return judgeUnderOldName();
    return clock - since < (isPreviousUnread ? LONG_SETTLE_TIME : settleTime)
      ? 'waiting'
      : 'trusted';
  }

  return {
    /** Notes that the address names this record from now on. */
    switchTo(record: RecordRef | undefined): void {
      if (current !== undefined && contents.size > 0) previous = { contents, record: current };
      contents = new Set();
      front.addressChanged();
      current = record;
      watched = 0;
      lastScan = undefined;
      unproven = new Set();
      // A list in between doesn't make an unread deal's content arrive any sooner.
      if (record === undefined) return;
      isPreviousUnread = !hasRead;
      hasRead = false;
    },

    /** Notes that other fields are read from now on: their content may be out of date, too. */
    rankingChanged(): void {
      if (current !== undefined && watched < WAIT_UNDER_OLD_NAME) isPreviousUnread = true;
    },

    /** @param now Milliseconds on the scans' clock. */
    judge(scan: Scan, now: number): Trust {
      const record = current;
      if (record === undefined) return 'trusted';
      const passed = lastScan === undefined ? 0 : Math.min(now - lastScan, MAX_GAP);
      lastScan = now;
      watched += passed;
      clock += passed;
      if (front.findsOther(scan, record)) {
        if (!hasRead) forgetUnproven(scan);
        const trust = front.judgeOther(scan, { record, clock, hasRead });
        if (trust) return trust;
      }
      noteName(scan, record);
      isUnderOldName = scan.reading.deal.name !== undefined && names.isOthers(current);
      forgetUnproven(scan);
      const each = scan.fields.map((field) => judgeField(noteField(field, record)));
      front.noteOwn(scan, record);
      const worst = (['waiting', 'doubtful'] as const).find((trust) => each.includes(trust));
      if (worst) return worst;
      const isLoading = scan.fields.some(({ content }) => content.kind === 'loading');
      const isRead = scan.fields.length > 0 ? !isLoading : watched >= FIELDS_TIMEOUT;
      hasRead ||= scan.isWhole && isRead;
      return 'trusted';
    },

    /** Whether the deal's name may still be another deal's. */
    isOldName: () => front.isOther() || (names.isOthers(current) && watched < WAIT_UNDER_OWN_NAME),
  };
}
