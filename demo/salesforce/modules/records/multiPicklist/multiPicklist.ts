import { api, LightningElement } from 'lwc';
import { announceValue } from '../../../record/announce-value';
import type { Field } from '../../../record/record';

export default class MultiPicklist extends LightningElement {
  @api field: Field | undefined;

  private chosen: Set<string> | undefined;

  get choices(): { value: string; selected: boolean }[] {
    const options = this.field?.options ?? [];
    return options.map((value) => ({ value, selected: this.current().has(value) }));
  }

  current(): Set<string> {
    this.chosen ??= new Set((this.field?.value ?? '').split(';').filter(Boolean));
    return this.chosen;
  }

  toggle(event: Event): void {
    const { value, checked } = event.target as HTMLInputElement;
    if (checked) this.current().add(value);
    else this.current().delete(value);
    // Values keep the picklist's order, not the order of the clicks.
    const ordered = (this.field?.options ?? []).filter((option) => this.current().has(option));
    announceValue(this, this.field, ordered.join(';'));
  }
}
