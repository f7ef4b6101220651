import { api, LightningElement } from 'lwc';
import { fieldOf } from '../../../record/record';
import { recordAt, subscribe } from '../../../record/record-store';
import { STAGES } from '../../../record/stages';

export default class StagePath extends LightningElement {
  @api recordId = '';

  stage = '';

  private unsubscribe: (() => void) | undefined;

  override connectedCallback(): void {
    this.readStage();
    this.unsubscribe = subscribe(this.recordId, () => this.readStage());
  }

  override disconnectedCallback(): void {
    this.unsubscribe?.();
  }

  readStage(): void {
    const record = recordAt(this.recordId);
    this.stage = (record && fieldOf(record, 'StageName')?.value) ?? '';
  }

  get steps() {
    const reached = STAGES.indexOf(this.stage);
    return STAGES.map((name, place) => ({
      name,
      className: `stage ${place < reached ? 'done' : place === reached ? 'current' : 'ahead'}`,
      current: place === reached ? 'step' : null,
    }));
  }
}
