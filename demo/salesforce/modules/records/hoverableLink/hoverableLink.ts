import { api, LightningElement } from 'lwc';

/** The preview button stands inside the field's value: its text is the trap. */
export default class HoverableLink extends LightningElement {
  @api url = '';
  @api recordName = '';

  get previewTitle(): string {
    return `Open ${this.recordName} Preview`;
  }
}
