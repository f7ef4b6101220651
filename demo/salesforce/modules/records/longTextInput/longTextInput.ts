import { api, LightningElement } from 'lwc';
import { announceValue } from '../../../record/announce-value';
import type { Field } from '../../../record/record';

export default class LongTextInput extends LightningElement {
  @api field: Field | undefined;

  // A text area has no value attribute, so the template can't set one.
  override renderedCallback(): void {
    const entry = this.template?.querySelector('textarea');
    if (entry?.value === '') entry.value = this.field?.value ?? '';
  }

  enter(event: Event): void {
    announceValue(this, this.field, (event.target as HTMLTextAreaElement).value);
  }
}
