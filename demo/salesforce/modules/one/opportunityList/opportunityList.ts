import { LightningElement } from 'lwc';
import { fieldOf, recordPath } from '../../../record/record';
import { recordsOf } from '../../../record/record-store';

export default class OpportunityList extends LightningElement {
  get rows() {
    return recordsOf('Opportunity').map((record) => ({
      url: recordPath('Opportunity', record.id),
      name: fieldOf(record, 'Name')?.value,
      account: fieldOf(record, 'AccountId')?.value,
      accountUrl: fieldOf(record, 'AccountId')?.href,
      stage: fieldOf(record, 'StageName')?.value,
      amount: fieldOf(record, 'Amount')?.value,
      closeDate: fieldOf(record, 'CloseDate')?.value,
      owner: fieldOf(record, 'OwnerId')?.value,
    }));
  }

  get countText(): string {
    return `${this.rows.length} items`;
  }
}
