import { api, LightningElement } from 'lwc';
import { recordAt } from '../../../record/record-store';

export default class RelatedLists extends LightningElement {
  @api recordId = '';

  get lists() {
    const related = recordAt(this.recordId)?.related ?? [];
    return related.map((list) => ({
      ...list,
      count: list.rows.length,
      rows: list.rows.map((cells, line) => ({
        key: line,
        cells: cells.map((text, column) => ({ key: column, text })),
      })),
    }));
  }
}
