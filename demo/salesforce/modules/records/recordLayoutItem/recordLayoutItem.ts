import { api, LightningElement } from 'lwc';
import { variant } from '../../../app/variant';

/** The host of one field in a page layout, in reading and in editing. */
export default class RecordLayoutItem extends LightningElement {
  // Native under a synthetic parent: its slotted value is a light child that keeps its own mode.
  static override shadowSupportMode: 'native' | 'reset' = variant === 'mixed' ? 'native' : 'reset';

  @api objectApiName = '';
  @api fieldApiName = '';
  @api editing = false;
  @api editable = false;

  private label = '';

  @api
  get fieldLabel(): string {
    return this.label;
  }

  // Properties are not attributes: the label is on the host because the real page has it there.
  set fieldLabel(value: string) {
    this.label = value;
    this.setAttribute('field-label', value);
  }

  get targetName(): string {
    return `sfdc:RecordField.${this.objectApiName}.${this.fieldApiName}`;
  }

  get editTitle(): string {
    return `Edit ${this.label}`;
  }

  startEditing(): void {
    this.dispatchEvent(new CustomEvent('startediting', { detail: this.fieldApiName }));
  }
}
