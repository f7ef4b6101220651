import { api, LightningElement } from 'lwc';
import type { Activity } from '../../../record/record';
import { recordAt } from '../../../record/record-store';

/** Free text beside the fields. It may mention a vendor who isn't the rival. */
export default class ActivityTimeline extends LightningElement {
  @api recordId = '';

  get entries(): readonly Activity[] {
    return recordAt(this.recordId)?.activity ?? [];
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }
}
