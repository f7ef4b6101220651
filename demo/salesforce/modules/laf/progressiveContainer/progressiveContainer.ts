import { LightningElement } from 'lwc';
import { FIELDS_ARRIVE_MS } from '../../../../pace';

/** Renders its content late. As on the real page, only a record's header is there at once. */
export default class ProgressiveContainer extends LightningElement {
  arrived = false;

  override connectedCallback(): void {
    setTimeout(() => {
      this.arrived = true;
    }, FIELDS_ARRIVE_MS);
  }
}
