import { api, LightningElement } from 'lwc';
import type { RecordData } from '../../../record/record';
import { recordAt, saveValues, subscribe } from '../../../record/record-store';

/** Keeps unsaved values; Save writes them to the record. */
export default class BaseRecordForm extends LightningElement {
  @api recordId = '';

  record: RecordData | undefined;
  editing = false;

  private draft = new Map<string, string>();
  private unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    this.readRecord();
    this.unsubscribe = subscribe(this.recordId, () => this.readRecord());
  }

  override disconnectedCallback(): void {
    this.unsubscribe?.();
  }

  readRecord(): void {
    this.record = recordAt(this.recordId);
  }

  startEditing(): void {
    this.draft = new Map();
    this.editing = true;
  }

  keepValue(event: CustomEvent): void {
    this.draft.set(event.detail.api, event.detail.value);
  }

  cancel(): void {
    this.editing = false;
  }

  save(): void {
    this.editing = false;
    saveValues(this.recordId, this.draft);
  }
}
