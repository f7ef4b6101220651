import { isSameRecord, type RecordRef } from '../core/deal/record';
import type { FieldContent } from '../crm/candidate';
import type { FoundField } from '../crm/find-fields';

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

/** The same for any field where the deal before was left before it was read. */
const HOLD_STILL_AFTER_RUSH = 500;

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
  /** The watched time at which it began. */
  readonly at: number;
  /** It took the place of another deal's words, and may be on its way through. */
  readonly isPassing: boolean;
}

/**
 * Tells what the page still shows of another deal. The address changes first; the old page stays
 * for a while, and HubSpot even reuses its rows. So every field's element is known by what it says and
 * since which deal: what it said for another deal and says still proves nothing, however often the
 * address changed between. Only a change or a new element does.
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

export function createLeftovers(): Leftovers {
  const said = new WeakMap<Element, Said>();
  let current: RecordRef | undefined;
  /** How long this deal has been watched, in ms. */
  let watched = 0;
  let lastLook: number | undefined;
  /** The deal before was left unread: what comes late may be its. */
  let isRushed = false;
  let hasRead = true;
  /** Elements that began to speak in a rush: once out of sight they count as never seen. */
  let unproven = new Set<Element>();
  let name: { text: string; element: Element | undefined; record: RecordRef } | undefined;
  /** Another deal's name stands on the page at this look. */
  let isUnderOldName = false;
  /** What fields held for this deal, and for the one before that had any. */
  let held = new Set<string>();
  let before: { contents: ReadonlySet<string>; record: RecordRef } | undefined;

  function isOthersName(): boolean {
    return name !== undefined && !isSameRecord(name.record, current);
  }

  function isOwnName(): boolean {
    return name !== undefined && isSameRecord(name.record, current);
  }

  function noteName({ name: text, nameElement: element }: Sight, record: RecordRef): void {
    if (text === undefined) return;
    const isSame = name?.text === text && name.element === element;
    if (!isSame) name = { text, element, record };
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
    if (field.content.kind === 'values' && field.content.values.length > 0) held.add(content);
    if (last?.content === content) return last;
    // What follows a wait for this deal, under its own name, is its answer; unless it says the same.
    const isAnswer =
      last?.kind === 'loading' &&
      isSameRecord(last.record, record) &&
      isOwnName() &&
      !before?.contents.has(content);
    const isPassing =
      last !== undefined &&
      !isAnswer &&
      (!isSameRecord(last.record, record) || (last.isPassing && watched - last.at < HOLD_STILL));
    const now: Said = {
      content,
      kind: field.content.kind,
      record: originOf(last, content, record),
      at: watched,
      isPassing,
    };
    said.set(element, now);
    if (isRushed) unproven.add(element);
    return now;
  }

  function forgetUnproven(fields: readonly FoundField[]): void {
    const shown = new Set(fields.map(({ element }) => element));
    for (const element of unproven) {
      if (shown.has(element)) continue;
      said.delete(element);
      unproven.delete(element);
    }
  }

  function judgeOthers(): Soundness {
    if (isOthersName() || name === undefined) {
      return watched < PATIENCE_WITH_OLD_NAME ? 'waiting' : 'doubtful';
    }
    if (watched >= BELIEVE_WITH_NEW_NAME) return 'sound';
    return watched < PATIENCE_WITH_NEW_NAME ? 'waiting' : 'doubtful';
  }

  function judgeField({ record, at, isPassing }: Said): Soundness {
    if (!isSameRecord(record, current)) return judgeOthers();
    if (isRushed) {
      // Only the name of this deal could tell; under another's, a new element proves nothing.
      if (isOthersName()) return watched < PATIENCE_WITH_OLD_NAME ? 'waiting' : 'doubtful';
      return watched - at < HOLD_STILL_AFTER_RUSH ? 'waiting' : 'sound';
    }
    return isPassing && watched - at < HOLD_STILL ? 'waiting' : 'sound';
  }

  return {
    turn(record) {
      if (current !== undefined && held.size > 0) before = { contents: held, record: current };
      held = new Set();
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
      if (lastLook !== undefined) watched += Math.min(now - lastLook, MAX_GAP);
      lastLook = now;
      noteName(sight, record);
      isUnderOldName = sight.name !== undefined && isOthersName();
      forgetUnproven(sight.fields);
      const each = sight.fields.map((field) => judgeField(note(field, record)));
      const worst = (['waiting', 'doubtful'] as const).find((verdict) => each.includes(verdict));
      if (worst) return worst;
      const isLoading = sight.fields.some(({ content }) => content.kind === 'loading');
      const isRead = sight.fields.length > 0 ? !isLoading : watched >= TIME_FOR_FIELDS;
      hasRead ||= sight.isWhole && isRead;
      return 'sound';
    },

    isOldName: () => isOthersName() && watched < PATIENCE_WITH_NEW_NAME,
  };
}
