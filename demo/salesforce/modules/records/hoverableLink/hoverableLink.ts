import { api, LightningElement } from 'lwc';

/** A lookup's link. The text of its preview button is inside the field's value but isn't part of it. */
export default class HoverableLink extends LightningElement {
  @api url = '';
  @api recordName = '';

  get previewTitle(): string {
    return `Open ${this.recordName} Preview`;
  }
}
