import { api, LightningElement } from 'lwc';
import { announceValue } from '../../../record/announce-value';
import type { Field } from '../../../record/record';

export default class CheckboxInput extends LightningElement {
  @api field: Field | undefined;

  get checked(): boolean {
    return this.field?.value === 'true';
  }

  check(event: Event): void {
    announceValue(this, this.field, String((event.target as HTMLInputElement).checked));
  }
}
