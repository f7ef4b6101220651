import type { FieldValues, Reading } from '../core/deal/reading';
import { isSameRecord, type RecordRef } from '../core/deal/record';
import type { CrmAdapter } from '../crm/adapter';
import { readDeal } from '../crm/read-deal';
import { createLeftovers } from './leftovers';

/** A page that shows fields but not ours is believed after this long, in ms: fields arrive late. */
const BELIEVE_ABSENCE = 1500;

/** How often to look at a page that is still loading, in ms, should no change be seen. */
const LOADING_INTERVAL = 300;

/** How often to look while what is there may be the deal's before, in ms. */
const HELD_INTERVAL = 60;

/** After this long without any field, in ms, looking waits for a change of the page. */
const LOADING_PATIENCE = 30_000;

/** What to tell, and after how many ms to look again at the latest. */
export interface Observation {
  readonly reading: Reading;
  readonly lookAgainIn?: number;
}

/**
 * Keeps one deal's readings honest over time: nothing of the deal before, no
 * absence announced before the page had its time, and the saved value while the
 * field is being edited.
 */
export interface DealWatch {
  /**
   * Looks once.
   *
   * @param url The page's address now.
   * @param now Milliseconds on a clock that never goes back.
   */
  look(url: URL, now: number): Observation;
}

export function createDealWatch(adapter: CrmAdapter, page: ParentNode): DealWatch {
  const leftovers = createLeftovers();
  let current: RecordRef | undefined;
  let since = 0;
  let saved: FieldValues | undefined;

  function turnTo(record: RecordRef | undefined, now: number): void {
    current = record;
    since = now;
    saved = undefined;
    leftovers.turn(record);
  }

  function settle(reading: Reading, record: RecordRef, age: number): Observation {
    // A name that stands there before its fields may be the deal's before.
    const loading: Reading = { kind: 'loading', deal: { record } };
    switch (reading.kind) {
      case 'loading':
        return age < LOADING_PATIENCE
          ? { reading: loading, lookAgainIn: LOADING_INTERVAL }
          : { reading };
      case 'not-on-page':
        return age < BELIEVE_ABSENCE
          ? { reading: loading, lookAgainIn: BELIEVE_ABSENCE - age }
          : { reading };
      case 'editing':
        return { reading: saved ? { ...reading, saved } : reading };
      case 'named':
        saved = { field: reading.field, values: reading.values };
        return { reading };
      default:
        saved = undefined;
        return { reading };
    }
  }

  return {
    look(url, now) {
      const record = adapter.recordAt(url);
      if (!isSameRecord(record, current)) turnTo(record, now);
      if (record === undefined) return { reading: { kind: 'not-a-deal', vendor: adapter.vendor } };

      const { reading, fields } = readDeal(page, record, adapter);
      const age = now - since;
      const name = 'deal' in reading ? reading.deal.name : undefined;
      const nameless = { record };
      if (leftovers.hold(fields, name, age)) {
        return { reading: { kind: 'loading', deal: nameless }, lookAgainIn: HELD_INTERVAL };
      }
      const settled = settle(reading, record, age);
      if (!('deal' in settled.reading) || !leftovers.isOldName(name, age)) return settled;
      return { reading: { ...settled.reading, deal: nameless }, lookAgainIn: LOADING_INTERVAL };
    },
  };
}
