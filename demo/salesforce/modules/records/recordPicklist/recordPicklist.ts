import { api, LightningElement } from 'lwc';
import { announceValue } from '../../../record/announce-value';
import type { Field } from '../../../record/record';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly selected: boolean;
}

export default class RecordPicklist extends LightningElement {
  @api field: Field | undefined;

  get choices(): Choice[] {
    const value = this.field?.value ?? '';
    const options = this.field?.options ?? [];
    return ['', ...options].map((option) => ({
      value: option,
      label: option === '' ? '--None--' : option,
      selected: option === value,
    }));
  }

  choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    announceValue(this, this.field, value);
  }
}
