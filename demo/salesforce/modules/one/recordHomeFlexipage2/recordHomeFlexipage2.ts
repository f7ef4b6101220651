import { api, LightningElement } from 'lwc';
import { recordAt } from '../../../record/record-store';

export default class RecordHomeFlexipage2 extends LightningElement {
  @api recordId = '';

  get isOpportunity(): boolean {
    return recordAt(this.recordId)?.object === 'Opportunity';
  }
}
