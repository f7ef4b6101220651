import { api, LightningElement } from 'lwc';
import { variant } from '../../../app/variant';

const TABS = ['Details', 'Related'] as const;
type TabName = (typeof TABS)[number];

function firstTab(): TabName {
  // Some orgs open a record on another tab, so the details don't exist yet.
  const asked = new URLSearchParams(location.search).get('c__tab');
  return asked === 'related' ? 'Related' : 'Details';
}

/** A tab's content is created when the tab is first opened, and only hidden later. */
export default class Tabset2 extends LightningElement {
  @api recordId = '';

  active: TabName = firstTab();
  opened: readonly TabName[] = [this.active];

  get tabs() {
    return TABS.map((name) => ({
      name,
      selected: String(name === this.active),
      tabIndex: name === this.active ? '0' : '-1',
      itemClass: `slds-tabs_default__item${name === this.active ? ' slds-is-active' : ''}`,
    }));
  }

  get detailsOpened(): boolean {
    return this.opened.includes('Details');
  }

  get isDynamicForms(): boolean {
    return variant === 'dynamic';
  }

  get relatedOpened(): boolean {
    return this.opened.includes('Related');
  }

  get detailsClass(): string {
    return this.panelClass('Details');
  }

  get relatedClass(): string {
    return this.panelClass('Related');
  }

  panelClass(name: TabName): string {
    return `slds-tabs_default__content ${name === this.active ? 'slds-show' : 'slds-hide'}`;
  }

  open(event: Event): void {
    event.preventDefault();
    this.activate((event.currentTarget as HTMLElement).dataset.label as TabName);
  }

  move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = this.active === 'Details' ? 'Related' : 'Details';
    this.activate(next);
    this.template?.querySelector<HTMLElement>(`[data-label="${next}"]`)?.focus();
  }

  activate(name: TabName): void {
    this.active = name;
    if (!this.opened.includes(name)) this.opened = [...this.opened, name];
  }
}
