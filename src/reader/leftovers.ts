import { isSameRecord, type RecordRef } from '../core/deal/record';
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

/**
 * How far what was found can be believed to be this deal's.
 * - `sound`: drawn or changed since the address names this deal
 * - `waiting`: may be the deal's before, and may still change
 * - `doubtful`: had ample time to change and did not, which proves nothing
 */
export type Soundness = 'sound' | 'waiting' | 'doubtful';

/** What a look at one deal showed: each field's element with what it held. */
interface Shown {
  readonly record: RecordRef | undefined;
  readonly fields: Map<Element, string>;
}

const NOTHING_SHOWN: Shown = { record: undefined, fields: new Map() };

/**
 * Tells what the page still shows of the deal before. The address changes
 * first; the old page stays for a while, and HubSpot even reuses its rows, so a
 * field that was on screen before and has not changed since may be the old
 * deal's. Only a change or a new element proves otherwise.
 */
export interface Leftovers {
  /** From now on the address names this record, and what was on screen is another's. */
  turn(record: RecordRef | undefined): void;
  /** @param age Milliseconds since the address changed. */
  judge(fields: readonly FoundField[], name: string | undefined, age: number): Soundness;
  /** Whether the deal's name may still be the deal's before. */
  isOldName(name: string | undefined, age: number): boolean;
}

export function createLeftovers(): Leftovers {
  let current: RecordRef | undefined;
  let shown = NOTHING_SHOWN;
  let before = NOTHING_SHOWN;
  let shownName: string | undefined;
  let oldName: string | undefined;
  let changed = new Map<Element, { content: string; age: number }>();

  function judgeField(field: FoundField, name: string | undefined, age: number): Soundness {
    const old = before.fields.get(field.element);
    if (old === undefined) return 'sound';
    const content = contentOf(field);
    const isNameNew = name !== undefined && name !== oldName;
    // A value that was still on its way for the deal before may arrive under this one's address.
    const isLateAnswer = old === LOADING && !isNameNew;
    if (old === content || isLateAnswer) {
      if (isNameNew && age >= BELIEVE_WITH_NEW_NAME) return 'sound';
      return age < (isNameNew ? PATIENCE_WITH_NEW_NAME : PATIENCE_WITH_OLD_NAME)
        ? 'waiting'
        : 'doubtful';
    }
    const change = changed.get(field.element);
    if (change?.content === content) return age - change.age < HOLD_STILL ? 'waiting' : 'sound';
    changed.set(field.element, { content, age });
    return 'waiting';
  }

  return {
    turn(record) {
      current = record;
      if (shown.fields.size > 0) before = shown;
      oldName = shownName ?? oldName;
      if (isSameRecord(before.record, record)) {
        before = NOTHING_SHOWN;
        oldName = undefined;
      }
      shown = NOTHING_SHOWN;
      shownName = undefined;
      changed = new Map();
    },

    judge(fields, name, age) {
      const found = new Map(fields.map((field) => [field.element, contentOf(field)]));
      for (const element of before.fields.keys()) {
        // Gone from the screen in between: what comes back has been drawn anew.
        if (!found.has(element)) before.fields.delete(element);
      }
      const each = fields.map((field) => judgeField(field, name, age));
      const worst = (['waiting', 'doubtful'] as const).find((soundness) =>
        each.includes(soundness),
      );
      if (worst) return worst;
      shownName = name ?? shownName;
      if (found.size > 0) {
        shown = { record: current, fields: found };
        before.fields.clear();
      }
      return 'sound';
    },

    isOldName: (name, age) =>
      name !== undefined && name === oldName && age < PATIENCE_WITH_NEW_NAME,
  };
}

const LOADING = JSON.stringify({ kind: 'loading' });

function contentOf({ content }: FoundField): string {
  return JSON.stringify(content);
}
