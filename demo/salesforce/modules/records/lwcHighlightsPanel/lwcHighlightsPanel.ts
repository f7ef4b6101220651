import { api, LightningElement } from 'lwc';
import { type Field, fieldOf, type RecordData } from '../../../record/record';
import { recordAt, subscribe } from '../../../record/record-store';

type Item = Field & { readonly isLookup: boolean };

export default class LwcHighlightsPanel extends LightningElement {
  @api recordId = '';

  record: RecordData | undefined;

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

  get name(): string {
    return (this.record && fieldOf(this.record, 'Name')?.value) ?? '';
  }

  get items(): Item[] {
    const { record } = this;
    if (record === undefined) return [];
    return record.highlights
      .map((api) => fieldOf(record, api))
      .filter((field) => field !== undefined)
      .map((field) => ({ ...field, isLookup: field.type === 'lookup' }));
  }
}
