import { api, LightningElement } from 'lwc';
import { variant } from '../../../app/variant';

/** The host of one field in a page layout, in read and edit mode. */
export default class RecordLayoutItem extends LightningElement {
  // In `mixed`, a native root under a synthetic parent; the slotted value keeps its own mode.
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

  // A property doesn't set an attribute, but on the real page the host has the label as one.
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
