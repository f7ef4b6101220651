import { api, LightningElement } from 'lwc';
import type { RecordData } from '../../../record/record';
import { type LayoutSection, layoutSections } from './layoutSections';

/** All fields are in one template, as in generated layouts, so that slots have the same owner. */
export default class LwcRecordLayout extends LightningElement {
  @api record: RecordData | undefined;
  @api editing = false;

  get sections(): LayoutSection[] {
    return this.record === undefined ? [] : layoutSections(this.record);
  }

  startEditing(): void {
    this.dispatchEvent(new CustomEvent('startediting'));
  }

  changeValue(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('valuechange', { detail: event.detail }));
  }
}
