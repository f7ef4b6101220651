import { isSameRecord, type RecordRef } from '../core/deal/record';
import type { FieldContent } from '../crm/candidate';
import type { FoundField } from '../crm/find-fields';
import { createDealNames } from './deal-names';
import { createPageInFront, elementsIn, hasValues, type Sight } from './page-in-front';

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

/** A page that shows no field of ours after this long, in ms, has none that would come late. */
const TIME_FOR_FIELDS = 1500;

/** The most time, in ms, that counts between two looks: what nobody looked at has proved nothing. */
const MAX_GAP = 500;

/**
 * How far what was found can be believed to be this deal's.
 * - `trusted`: drawn or changed since the address names this deal
 * - `waiting`: may be another deal's, and may still change
 * - `doubtful`: had ample time to change and did not, which proves nothing
 */
export type Trust = 'trusted' | 'waiting' | 'doubtful';

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

/**
 * Tells what the page still shows of another deal. The address changes first; the old page stays
 * for a while, and HubSpot even reuses its rows. So every field's element is known by what it says and
 * since which deal: what it said for another deal and says still proves nothing, however often the
 * address changed between. Only a change or a new element does.
 */
export interface StaleCheck {
  /** From now on the address names this record. */
  turn(record: RecordRef | undefined): void;
  /** Other fields are looked for from now on; what they say may be left over as well. */
  rankingChanged(): void;
  /** @param now Milliseconds on the clock of the looks. */
  judge(sight: Sight, now: number): Trust;
  /** Whether the deal's name may still be another deal's. */
  isOldName(): boolean;
}

export function createStaleCheck(): StaleCheck {
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
  /** Another deal's name stands on the page at this look. */
  let isUnderOldName = false;
  /** What fields held for this deal, and for the one before that had any. */
  let held = new Set<string>();
  let before: { contents: ReadonlySet<string>; record: RecordRef } | undefined;

  const isOthersName = () => names.isOthers(current);
  const recordOf = (element: Element) => said.get(element)?.record ?? names.recordOf(element);
  const front = createPageInFront(recordOf, names.isLatest);

  function noteName({ name, nameElement }: Sight, record: RecordRef): void {
    if (name === undefined || nameElement === undefined) return;
    if (isRushed && !names.recordOf(nameElement)) unproven.add(nameElement);
    names.note(name, nameElement, record, clock);
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
    const early = last === undefined ? front.earlyPageOf(element) : undefined;
    const hasWaited = isSameRecord(early?.record, record);
    const now: Said = {
      content,
      kind: field.content.kind,
      record: originOf(last, content, record),
      at: early && hasWaited ? early.since : clock,
      hold: early ? HOLD_STILL_AFTER_RUSH : isPassing ? HOLD_STILL : 0,
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

  function judgeOthers(): Trust {
    if (!names.isOwn(current)) {
      return watched < PATIENCE_WITH_OLD_NAME ? 'waiting' : 'doubtful';
    }
    if (names.msUnchanged(clock) >= BELIEVE_WITH_NEW_NAME) return 'trusted';
    return watched < PATIENCE_WITH_NEW_NAME ? 'waiting' : 'doubtful';
  }

  function judgeField({ record, at, hold }: Said): Trust {
    if (!isSameRecord(record, current)) return judgeOthers();
    if (isRushed) {
      // Only the name of this deal could tell; under another's, a new element proves nothing.
      if (isOthersName()) return watched < PATIENCE_WITH_OLD_NAME ? 'waiting' : 'doubtful';
      return clock - at < HOLD_STILL_AFTER_RUSH ? 'waiting' : 'trusted';
    }
    return clock - at < hold ? 'waiting' : 'trusted';
  }

  return {
    turn(record) {
      if (current !== undefined && held.size > 0) before = { contents: held, record: current };
      held = new Set();
      front.turn();
      current = record;
      watched = 0;
      lastLook = undefined;
      unproven = new Set();
      // A list in between does not make what was left unread arrive any sooner.
      if (record === undefined) return;
      isRushed = !hasRead;
      hasRead = false;
    },

    rankingChanged() {
      if (current !== undefined && watched < PATIENCE_WITH_OLD_NAME) isRushed = true;
    },

    judge(sight, now) {
      const record = current;
      if (record === undefined) return 'trusted';
      const passed = lastLook === undefined ? 0 : Math.min(now - lastLook, MAX_GAP);
      lastLook = now;
      watched += passed;
      clock += passed;
      if (front.findsOther(sight, record)) {
        if (!hasRead) forgetUnproven(sight);
        const verdict = front.judgeOther(sight, { record, clock, hasRead });
        if (verdict) return verdict;
      }
      noteName(sight, record);
      isUnderOldName = sight.name !== undefined && isOthersName();
      forgetUnproven(sight);
      const each = sight.fields.map((field) => judgeField(note(field, record)));
      front.noteOwn(sight, record);
      const worst = (['waiting', 'doubtful'] as const).find((verdict) => each.includes(verdict));
      if (worst) return worst;
      const isLoading = sight.fields.some(({ content }) => content.kind === 'loading');
      const isRead = sight.fields.length > 0 ? !isLoading : watched >= TIME_FOR_FIELDS;
      hasRead ||= sight.isWhole && isRead;
      return 'trusted';
    },

    isOldName: () => front.isOther() || (isOthersName() && watched < PATIENCE_WITH_NEW_NAME),
  };
}
