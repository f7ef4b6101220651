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
export class Leftovers {
  private record: RecordRef | undefined;
  private shown: Shown = NOTHING_SHOWN;
  private before: Shown = NOTHING_SHOWN;
  private changed = new Map<Element, { content: string; age: number }>();

  /** From now on the address names this record, and what was on screen is another's. */
  turn(record: RecordRef | undefined): void {
    this.record = record;
    if (this.shown.fields.size > 0) this.before = this.shown;
    if (isSameRecord(this.before.record, record)) this.before = NOTHING_SHOWN;
    this.shown = NOTHING_SHOWN;
    this.changed = new Map();
  }

  /**
   * Whether what was found may still be the deal's before.
   *
   * @param age Milliseconds since the address changed.
   */
  hold(fields: readonly FoundField[], name: string | undefined, age: number): boolean {
    const found = new Map(fields.map((field) => [field.element, JSON.stringify(field.content)]));
    for (const element of this.before.fields.keys()) {
      // Gone from the screen in between: what comes back has been drawn anew.
      if (!found.has(element)) this.before.fields.delete(element);
    }
    const isHeld = [...found].some(([element, content]) =>
      this.isDoubtful(element, content, name, age),
    );
    if (!isHeld && found.size > 0) {
      this.shown = { record: this.record, name, fields: found };
      this.before.fields.clear();
    }
    return isHeld;
  }

  /** Whether the deal's name may still be the deal's before. */
  isOldName(name: string | undefined, age: number): boolean {
    return name !== undefined && name === this.before.name && age < DOUBT_WITH_NEW_NAME;
  }

  private isDoubtful(
    element: Element,
    content: string,
    name: string | undefined,
    age: number,
  ): boolean {
    const before = this.before.fields.get(element);
    if (before === undefined) return false;
    if (before === content) {
      return age < (name === this.before.name ? DOUBT_WITH_OLD_NAME : DOUBT_WITH_NEW_NAME);
    }
    const change = this.changed.get(element);
    if (change?.content !== content) {
      this.changed.set(element, { content, age });
      return true;
    }
    return age - change.age < HOLD_STILL;
  }
}
