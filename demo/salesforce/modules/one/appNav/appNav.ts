import { LightningElement } from 'lwc';
import { DEMO_NOTICE } from '../../../../deals';
import { LIST_PATH, onNavigation } from '../../../app/navigation';
import { variant } from '../../../app/variant';
import { recordPath } from '../../../record/record';
import { recordsOf } from '../../../record/record-store';

export default class AppNav extends LightningElement {
  path = location.pathname;
  notice = DEMO_NOTICE;

  private stopListening: (() => void) | undefined;

  override connectedCallback(): void {
    this.stopListening = onNavigation((path) => {
      this.path = path;
    });
  }

  override disconnectedCallback(): void {
    this.stopListening?.();
  }

  /** A console has tabs instead of links to recent records. */
  get hasRecent(): boolean {
    return variant !== 'console';
  }

  get listCurrent(): string | null {
    return this.path === LIST_PATH ? 'page' : null;
  }

  get listClass(): string {
    return /\/(r|o)\/Opportunity\//.test(this.path) ? 'is-here' : '';
  }

  get recent() {
    return recordsOf('Opportunity').map(({ id, name }) => {
      const path = recordPath('Opportunity', id);
      const here = path === this.path;
      return {
        path,
        name,
        short: name.split(' - ')[0],
        className: here ? 'recent-item is-here' : 'recent-item',
        current: here ? 'page' : null,
      };
    });
  }
}
