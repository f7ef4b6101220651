import { api, LightningElement } from 'lwc';

export default class HelpText extends LightningElement {
  @api content = '';
}
