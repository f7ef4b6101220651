import { api, LightningElement } from 'lwc';

export default class ReadOnlyCheckbox extends LightningElement {
  @api label = '';
  @api value = '';

  get checked(): boolean {
    return this.value === 'true';
  }
}
