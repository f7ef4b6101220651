import type { FieldValues, Reading } from '../core/deal/reading';
import { isSameRecord, type RecordRef } from '../core/deal/record';
import type { CrmAdapter } from '../crm/adapter';
import { readDeal } from '../crm/read-deal';
import { Leftovers } from './leftovers';

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
export class DealWatch {
  private record: RecordRef | undefined;
  private since = 0;
  private saved: FieldValues | undefined;
  private readonly leftovers = new Leftovers();

  constructor(
    private readonly adapter: CrmAdapter,
    private readonly page: ParentNode,
  ) {}

  /**
   * Looks once.
   *
   * @param url The page's address now.
   * @param now Milliseconds on a clock that never goes back.
   */
  look(url: URL, now: number): Observation {
    const record = this.adapter.recordAt(url);
    if (!isSameRecord(record, this.record)) this.turnTo(record, now);
    if (record === undefined)
      return { reading: { kind: 'not-a-deal', vendor: this.adapter.vendor } };

    const { reading, fields } = readDeal(this.page, record, this.adapter);
    const age = now - this.since;
    const name = 'deal' in reading ? reading.deal.name : undefined;
    const nameless = { record };
    if (this.leftovers.hold(fields, name, age)) {
      return { reading: { kind: 'loading', deal: nameless }, lookAgainIn: HELD_INTERVAL };
    }
    const settled = this.settle(reading, record, age);
    if (!('deal' in settled.reading) || !this.leftovers.isOldName(name, age)) return settled;
    return { reading: { ...settled.reading, deal: nameless }, lookAgainIn: LOADING_INTERVAL };
  }

  private turnTo(record: RecordRef | undefined, now: number): void {
    this.record = record;
    this.since = now;
    this.saved = undefined;
    this.leftovers.turn(record);
  }

  private settle(reading: Reading, record: RecordRef, age: number): Observation {
    switch (reading.kind) {
      case 'loading':
        // A name that stands there before its fields may be the deal's before.
        return age < LOADING_PATIENCE
          ? { reading: { kind: 'loading', deal: { record } }, lookAgainIn: LOADING_INTERVAL }
          : { reading };
      case 'not-on-page':
        return age < BELIEVE_ABSENCE
          ? { reading: { kind: 'loading', deal: { record } }, lookAgainIn: BELIEVE_ABSENCE - age }
          : { reading };
      case 'editing':
        return { reading: this.saved ? { ...reading, saved: this.saved } : reading };
      case 'named':
        this.saved = { field: reading.field, values: reading.values };
        return { reading };
      default:
        this.saved = undefined;
        return { reading };
    }
  }
}
