import { api, LightningElement } from 'lwc';

/** One field of Dynamic Forms. Its host has no label, and the text around it is translated. */
export default class RecordField extends LightningElement {
  @api objectApiName = '';
  @api fieldApiName = '';
  @api fieldLabel = '';
  @api editing = false;
  @api editable = false;

  get targetName(): string {
    return `sfdc:RecordField.${this.objectApiName}.${this.fieldApiName}`;
  }

  get editTitle(): string {
    return `${this.fieldLabel} bearbeiten`;
  }

  startEditing(): void {
    this.dispatchEvent(new CustomEvent('startediting', { detail: this.fieldApiName }));
  }
}
