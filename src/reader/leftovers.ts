import { isSameRecord, type RecordRef } from '../core/deal/record';
import type { FieldContent } from '../crm/candidate';
import type { FoundField } from '../crm/find-fields';
import { isRendered, isWithinReach } from '../crm/rendered';
import { createDealNames } from './deal-names';

/** How long, in ms, an unchanged field may still be on its way once the deal's name has changed. */
const PATIENCE_WITH_NEW_NAME = 1200;

/** The same while the deal's name is the old one too. */
const PATIENCE_WITH_OLD_NAME = 5000;

/**
 * With the deal's own name on the page, an unchanged field is believed after this long, in ms: two
 * deals in a row may well have the same rival. Under the old name it never is.
 */
const BELIEVE_WITH_NEW_NAME = 10_000;

/** How long, in ms, a reused field must hold still before its new value is believed. */
const HOLD_STILL = 120;

/**
 * The same for any field where the deal before was left before it was read, and for what came to the
 * front before the address changed.
 */
const HOLD_STILL_AFTER_RUSH = 500;

/** How long, in ms, the address can take to follow once another tab is in front. */
const PATIENCE_WITH_ADDRESS = 3000;

/** After this long, in ms, the address isn't late: the page was redrawn for the same deal. */
const BELIEVE_REDRAWN = 6000;

/** A page that shows no field of ours after this long, in ms, has none that would come late. */
const TIME_FOR_FIELDS = 1500;

/** The most time, in ms, that counts between two looks: what nobody looked at has proved nothing. */
const MAX_GAP = 500;

/**
 * How far what was found can be believed to be this deal's.
 * - `sound`: drawn or changed since the address names this deal
 * - `waiting`: may be another deal's, and may still change
 * - `doubtful`: had ample time to change and did not, which proves nothing
 */
export type Soundness = 'sound' | 'waiting' | 'doubtful';

/** What a look found, for judging. */
export interface Sight {
  readonly fields: readonly FoundField[];
  readonly name: string | undefined;
  readonly nameElement: Element | undefined;
  /** The whole page was searched. */
  readonly isWhole: boolean;
}

/** What an element says, and for which deal it began to. */
interface Said {
  readonly content: string;
  readonly kind: FieldContent['kind'];
  readonly record: RecordRef;
  /** When it began, on the clock of all looks. */
  readonly at: number;
  /** How long, in ms, it must hold still before it is believed. */
  readonly hold: number;
}

/** What came to the front while the address still named the deal behind it. */
interface Early {
  readonly elements: ReadonlySet<Element>;
  /** The deal that the address named. */
  readonly record: RecordRef;
  /** When that began, in ms on the same clock. */
  readonly since: number;
}

/**
 * Tells what the page still shows of another deal. The address changes first; the old page stays
 * for a while, and HubSpot even reuses its rows. So every field's element is known by what it says and
 * since which deal: what it said for another deal and says still proves nothing, however often the
 * address changed between. Only a change or a new element does. In a console the tab may change before
 * the address: a page that comes to the front isn't assigned to a deal until the address changes.
 */
export interface Leftovers {
  /** From now on the address names this record. */
  turn(record: RecordRef | undefined): void;
  /** Other fields are looked for from now on; what they say may be left over as well. */
  doubtAll(): void;
  /** @param now Milliseconds on the clock of the looks. */
  judge(sight: Sight, now: number): Soundness;
  /** Whether the deal's name may still be another deal's. */
  isOldName(): boolean;
}

function elementsIn({ nameElement, fields }: Sight): readonly Element[] {
  const elements = fields.map(({ element }) => element);
  return nameElement ? [nameElement, ...elements] : elements;
}

function hasValues(content: FieldContent): boolean {
  return content.kind === 'values' && content.values.length > 0;
}

function isOutOfSight(element: Element): boolean {
  return !(element.isConnected && isRendered(element) && isWithinReach(element));
}

export function createLeftovers(): Leftovers {
  const said = new WeakMap<Element, Said>();
  const names = createDealNames();
  let current: RecordRef | undefined;
  /** How long any deal has been watched, in ms, and this one. */
  let clock = 0;
  let watched = 0;
  let lastLook: number | undefined;
  /** The deal before was left unread: what comes late may be its. */
  let isRushed = false;
  let hasRead = true;
  /** Elements that began to speak in a rush: once out of sight they count as never seen. */
  let unproven = new Set<Element>();
  /** The places of this deal that were last seen in front; its name alone where there is one. */
  let frontElements: readonly Element[] = [];
  let early: Early | undefined;
  /** This scan found another page in front. */
  let isOtherPageInFront = false;
  /** Another deal's name stands on the page at this look. */
  let isUnderOldName = false;
  /** What fields held for this deal, and for the one before that had any. */
  let held = new Set<string>();
  let before: { contents: ReadonlySet<string>; record: RecordRef } | undefined;

  const isOthersName = () => names.isOthers(current);
  const recordOf = (element: Element) => said.get(element)?.record ?? names.recordOf(element);
  const isOwn = (element: Element) => isSameRecord(recordOf(element), current);

  const isNewName = ({ name }: Sight) => name !== undefined && !names.isLatest(name);

  /** Whether another page has replaced this deal's page or come in front of it. */
  function findsOtherPage(sight: Sight): boolean {
    if (frontElements.length === 0 || (sight.fields.length === 0 && !isNewName(sight)))
      return false;
    if (elementsIn(sight).some(isOwn) || !frontElements.every(isOutOfSight)) return false;
    // A page drawn anew for the same deal keeps its name.
    return isNewName(sight) || frontElements.some(({ isConnected }) => isConnected);
  }

  /** Judges a page in front of this deal's; undefined once it counts as this deal's. */
  function judgeOtherPage(sight: Sight, record: RecordRef): Soundness | undefined {
    const waited = clock - noteEarly(sight, record).since;
    if (waited < PATIENCE_WITH_ADDRESS) return 'waiting';
    // An edit can rename the deal and redraw its page, but that doesn't leave the old page behind.
    const isOtherDeal =
      elementsIn(sight).some(recordOf) ||
      (hasRead && isNewName(sight) && frontElements.some(({ isConnected }) => isConnected));
    if (!isOtherDeal && waited >= BELIEVE_REDRAWN) return undefined;
    // Only a value can be offered: its absence would be taken for this deal's.
    return sight.fields.some(({ content }) => hasValues(content)) ? 'doubtful' : 'waiting';
  }

  /** Notes what may be the page of a deal whose address is yet to come. */
  function noteEarly(sight: Sight, record: RecordRef): Early {
    const elements = elementsIn(sight);
    const isSame = early && elements.some((element) => early?.elements.has(element));
    early = { elements: new Set(elements), record, since: isSame && early ? early.since : clock };
    return early;
  }

  function noteName({ name, nameElement }: Sight, record: RecordRef): void {
    if (name === undefined || nameElement === undefined) return;
    if (isRushed && !names.recordOf(nameElement)) unproven.add(nameElement);
    names.note(name, nameElement, record, clock);
  }

  function noteFront(sight: Sight): void {
    const elements = sight.nameElement ? [sight.nameElement] : elementsIn(sight);
    if (elements.length > 0 && elements.every(isOwn)) frontElements = elements;
  }

  /** The deal from which what an element says now has come. */
  function originOf(last: Said | undefined, content: string, record: RecordRef): RecordRef {
    if (last === undefined) {
      // The deal before may be drawn once more: under its name, its words are its own.
      return isUnderOldName && before?.contents.has(content) ? before.record : record;
    }
    if (isSameRecord(last.record, record)) return record;
    // What was typed for another deal, or its saved value, comes to light when the input closes.
    if (last.kind === 'editing') return last.record;
    // An answer that was on its way for another deal arrives under its name.
    return last.kind === 'loading' && isOthersName() ? last.record : record;
  }

  function note(field: FoundField, record: RecordRef): Said {
    const { element } = field;
    const content = JSON.stringify(field.content);
    const last = said.get(element);
    if (hasValues(field.content)) held.add(content);
    if (last?.content === content) return last;
    // What follows a wait for this deal, under its own name, is its answer; unless it says the same.
    const isAnswer =
      last?.kind === 'loading' &&
      isSameRecord(last.record, record) &&
      names.isOwn(record) &&
      !before?.contents.has(content);
    const isOurs = isSameRecord(last?.record, record);
    const isPassing = last !== undefined && !isAnswer && (!isOurs || clock - last.at < last.hold);
    const isEarly = last === undefined && early?.elements.has(element);
    const hasWaited = isEarly && isSameRecord(early?.record, record);
    const now: Said = {
      content,
      kind: field.content.kind,
      record: originOf(last, content, record),
      at: hasWaited && early ? early.since : clock,
      hold: isEarly ? HOLD_STILL_AFTER_RUSH : isPassing ? HOLD_STILL : 0,
    };
    said.set(element, now);
    if (isRushed) unproven.add(element);
    return now;
  }

  function forgetUnproven(sight: Sight): void {
    const shown = new Set(elementsIn(sight));
    for (const element of unproven) {
      if (shown.has(element)) continue;
      said.delete(element);
      names.forget(element);
      unproven.delete(element);
    }
  }

  function judgeOthers(): Soundness {
    if (!names.isOwn(current)) {
      return watched < PATIENCE_WITH_OLD_NAME ? 'waiting' : 'doubtful';
    }
    if (names.msUnchanged(clock) >= BELIEVE_WITH_NEW_NAME) return 'sound';
    return watched < PATIENCE_WITH_NEW_NAME ? 'waiting' : 'doubtful';
  }

  function judgeField({ record, at, hold }: Said): Soundness {
    if (!isSameRecord(record, current)) return judgeOthers();
    if (isRushed) {
      // Only the name of this deal could tell; under another's, a new element proves nothing.
      if (isOthersName()) return watched < PATIENCE_WITH_OLD_NAME ? 'waiting' : 'doubtful';
      return clock - at < HOLD_STILL_AFTER_RUSH ? 'waiting' : 'sound';
    }
    return clock - at < hold ? 'waiting' : 'sound';
  }

  return {
    turn(record) {
      if (current !== undefined && held.size > 0) before = { contents: held, record: current };
      held = new Set();
      frontElements = [];
      if (!isOtherPageInFront) early = undefined;
      isOtherPageInFront = false;
      current = record;
      watched = 0;
      lastLook = undefined;
      unproven = new Set();
      // A list in between does not make what was left unread arrive any sooner.
      if (record === undefined) return;
      isRushed = !hasRead;
      hasRead = false;
    },

    doubtAll() {
      if (current !== undefined && watched < PATIENCE_WITH_OLD_NAME) isRushed = true;
    },

    judge(sight, now) {
      const record = current;
      if (record === undefined) return 'sound';
      const passed = lastLook === undefined ? 0 : Math.min(now - lastLook, MAX_GAP);
      lastLook = now;
      watched += passed;
      clock += passed;
      isOtherPageInFront = findsOtherPage(sight);
      if (isOtherPageInFront) {
        if (!hasRead) forgetUnproven(sight);
        const verdict = judgeOtherPage(sight, record);
        if (verdict) return verdict;
        isOtherPageInFront = false;
      }
      noteName(sight, record);
      isUnderOldName = sight.name !== undefined && isOthersName();
      forgetUnproven(sight);
      const each = sight.fields.map((field) => judgeField(note(field, record)));
      noteFront(sight);
      const worst = (['waiting', 'doubtful'] as const).find((verdict) => each.includes(verdict));
      if (worst) return worst;
      const isLoading = sight.fields.some(({ content }) => content.kind === 'loading');
      const isRead = sight.fields.length > 0 ? !isLoading : watched >= TIME_FOR_FIELDS;
      hasRead ||= sight.isWhole && isRead;
      return 'sound';
    },

    isOldName: () => isOtherPageInFront || (isOthersName() && watched < PATIENCE_WITH_NEW_NAME),
  };
}
