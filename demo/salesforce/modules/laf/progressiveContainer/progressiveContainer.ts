import { LightningElement } from 'lwc';
import { FIELDS_ARRIVE_MS } from '../../../../pace';

/** The header of a record is there at once; what this holds comes later, as on the real page. */
export default class ProgressiveContainer extends LightningElement {
  arrived = false;

  override connectedCallback(): void {
    setTimeout(() => {
      this.arrived = true;
    }, FIELDS_ARRIVE_MS);
  }
}
