import { api, LightningElement } from 'lwc';
import { announceValue } from '../../../record/announce-value';
import type { Field } from '../../../record/record';

export default class TextInput extends LightningElement {
  @api field: Field | undefined;

  get fixed(): boolean {
    return this.field?.type === 'formula';
  }

  enter(event: Event): void {
    announceValue(this, this.field, (event.target as HTMLInputElement).value);
  }
}
