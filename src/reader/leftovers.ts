import { isSameRecord, type RecordRef } from '../core/deal/record';
import type { FoundField } from '../crm/read-deal';

/** How long, in ms, an unchanged field is doubted after the deal's name has changed. */
const DOUBT_WITH_NEW_NAME = 1200;

/** How long, in ms, it is doubted while the deal's name is the old one too. */
const DOUBT_WITH_OLD_NAME = 5000;

/** How long, in ms, a reused field must hold still before its new value is believed. */
const HOLD_STILL = 120;

/** What a look at one deal showed: each field's element with what it held. */
interface Shown {
  readonly record: RecordRef | undefined;
  readonly name: string | undefined;
  readonly fields: Map<Element, string>;
}

const NOTHING_SHOWN: Shown = { record: undefined, name: undefined, fields: new Map() };

/**
 * Tells what the page still shows of the deal before. The address changes
 * first; the old page stays for a while, and HubSpot even reuses its rows, so a
 * field that was on screen before and has not changed since may be the old
 * deal's. It is doubted until it changes, is replaced, or has had ample time.
 */
export interface Leftovers {
  /** From now on the address names this record, and what was on screen is another's. */
  turn(record: RecordRef | undefined): void;
  /**
   * Whether what was found may still be the deal's before.
   *
   * @param age Milliseconds since the address changed.
   */
  hold(fields: readonly FoundField[], name: string | undefined, age: number): boolean;
  /** Whether the deal's name may still be the deal's before. */
  isOldName(name: string | undefined, age: number): boolean;
}

export function createLeftovers(): Leftovers {
  let current: RecordRef | undefined;
  let shown = NOTHING_SHOWN;
  let before = NOTHING_SHOWN;
  let changed = new Map<Element, { content: string; age: number }>();

  function isDoubtful(
    element: Element,
    content: string,
    name: string | undefined,
    age: number,
  ): boolean {
    const old = before.fields.get(element);
    if (old === undefined) return false;
    if (old === content) {
      return age < (name === before.name ? DOUBT_WITH_OLD_NAME : DOUBT_WITH_NEW_NAME);
    }
    const change = changed.get(element);
    if (change?.content === content) return age - change.age < HOLD_STILL;
    changed.set(element, { content, age });
    return true;
  }

  return {
    turn(record) {
      current = record;
      if (shown.fields.size > 0) before = shown;
      if (isSameRecord(before.record, record)) before = NOTHING_SHOWN;
      shown = NOTHING_SHOWN;
      changed = new Map();
    },

    hold(fields, name, age) {
      const found = new Map(fields.map((field) => [field.element, JSON.stringify(field.content)]));
      for (const element of before.fields.keys()) {
        // Gone from the screen in between: what comes back has been drawn anew.
        if (!found.has(element)) before.fields.delete(element);
      }
      const isHeld = [...found].some((entry) => isDoubtful(...entry, name, age));
      if (!isHeld && found.size > 0) {
        shown = { record: current, name, fields: found };
        before.fields.clear();
      }
      return isHeld;
    },

    isOldName: (name, age) =>
      name !== undefined && name === before.name && age < DOUBT_WITH_NEW_NAME,
  };
}
