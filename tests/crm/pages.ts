import { afterEach, beforeEach } from 'vitest';
import type { RecordRef } from '../../src/core/deal/record';
import { createPage, type Page } from '../../src/crm/page';

/*
 * Parts of small pages, modeled on what is known of the real ones. The tests put them together.
 */

export const OPPORTUNITY: RecordRef = {
  vendor: 'salesforce',
  host: 'acme.lightning.force.com',
  id: '006Wx00000Ef7Kq',
};

export const DEAL: RecordRef = { vendor: 'hubspot', host: 'app.hubspot.com', id: '1/2' };

afterEach(() => {
  document.body.replaceChildren();
});

/**
 * Stops the page's clock for each test of a file, so that every search of a page finishes in one scan, however
 * slow the machine is.
 */
export function stopClock(): void {
  // Not a spy, because it would record each of a million calls.
  beforeEach(() => {
    Object.defineProperty(performance, 'now', { value: () => 0, configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(performance, 'now');
  });
}

/** Roots that the page's scripts can't reach, but the extension can. */
const closedRoots = new WeakMap<Element, ShadowRoot>();

/** Attaches the shadow roots that templates describe, because `innerHTML` doesn't. */
function attachRoots(tree: ParentNode): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>(
    'template[shadowrootmode], template[shadowroot]',
  )) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode') === 'closed' ? 'closed' : 'open';
    if (!host) continue;
    const root = host.attachShadow({ mode });
    closedRoots.set(host, root);
    root.append(template.content);
    template.remove();
    attachRoots(root);
  }
}

/** Shows this page with its shadow roots, and returns it as the reader sees it. */
export function show(html: string): Page {
  document.body.innerHTML = html;
  attachRoots(document.body);
  return pageNow();
}

/** Returns the page with all its shadow roots found, however slow the machine is. */
export function searched(page: Page): Page {
  while (!page.findRoots());
  return page;
}

/** Returns an element's shadow root, open or closed, as the extension does. */
export function rootOf(host: Element): ShadowRoot | null {
  return closedRoots.get(host) ?? host.shadowRoot;
}

/** Returns the document as a new page, without any shadow roots found. */
export function pageNow(): Page {
  return createPage(document, rootOf);
}

export const text = (value: string): string =>
  `<lightning-formatted-text slot="outputField" data-output-element-id="output-field">${value}</lightning-formatted-text>`;

/** A lookup: the record's name in a link, and a preview button inside the value. */
export const lookup = (name: string): string =>
  `<force-lookup slot="outputField" data-output-element-id="output-field"><div><records-hoverable-link><div>
    <a href="/lightning/r/001Wx00000Dl9AbIAJ/view"><span>${name}</span></a>
    <button title="Open ${name} Preview"><span class="slds-assistive-text">Open ${name} Preview</span></button>
  </div></records-hoverable-link></div></force-lookup>`;

interface LayoutField {
  readonly label: string;
  readonly api: string;
  readonly object?: string;
}

function pencil(label: string): string {
  return `<button class="inline-edit-trigger" title="Edit ${label}"><span class="slds-assistive-text">Edit ${label}</span></button>`;
}

/** One field of a page layout, Spring '24 and later. */
export function layoutItem(field: LayoutField, value: string): string {
  const { label, api, object = 'Opportunity' } = field;
  return `<records-record-layout-item field-label="${label}"><div data-target-selection-name="sfdc:RecordField.${object}.${api}"><div class="slds-form-element">
    <div class="test-id__field-label-container"><span class="test-id__field-label">${label}</span></div>
    <div class="slds-form-element__control"><span class="test-id__field-value"><slot name="outputField">${value}</slot></span>${pencil(label)}</div>
  </div></div></records-record-layout-item>`;
}

/** The same field while the layout is open for editing. */
export function layoutItemInEdit({ label, api }: LayoutField, value: string): string {
  return `<records-record-layout-item field-label="${label}"><div data-target-selection-name="sfdc:RecordField.Opportunity.${api}">
    <slot name="inputField"><lightning-input slot="inputField"><label>*${label}</label><input value="${value}"></lightning-input></slot>
  </div></records-record-layout-item>`;
}

/** One field of Dynamic Forms: no label attribute, another slot. */
export function dynamicField({ label, api }: LayoutField, value: string): string {
  return `<flexipage-field data-field-id="Record${api.replace('__c', '_c')}Field"><slot><record_flexipage-record-field><div data-target-selection-name="sfdc:RecordField.Opportunity.${api}">
    <dl><dt class="test-id__field-label-container"><span class="test-id__field-label">${label}</span></dt>
    <dd><span class="test-id__field-value"><slot name="output"><lightning-formatted-text slot="output" data-output-element-id="output-field">${value}</lightning-formatted-text></slot></span></dd></dl>
  </div></record_flexipage-record-field></slot></flexipage-field>`;
}

/** A record's page. Lightning keeps those of other records hidden in the DOM. */
export function recordPage(name: string, fields: string, isHidden = false): string {
  const state = isHidden ? 'style="display:none"' : '';
  return `<div class="windowViewMode-normal oneContent ${isHidden ? '' : 'active'} lafPageHost" ${state}><one-record-home-flexipage2>
    <records-highlights2><h1><slot name="primaryField"><lightning-formatted-text slot="primaryField">${name}</lightning-formatted-text></slot></h1></records-highlights2>
    <records-lwc-detail-panel>${fields}</records-lwc-detail-panel>
  </one-record-home-flexipage2></div>`;
}

export const COMPETITOR: LayoutField = {
  label: 'Primary Competitor',
  api: 'Primary_Competitor__c',
};
export const STAGE = layoutItem({ label: 'Stage', api: 'StageName' }, text('Proposal'));

export const badge = (option: string): string =>
  `<span data-test-id="badge"><span>${option}</span></span>`;

/** A property's row in the sidebar of 2026. */
export function propertyRow(
  name: string,
  label: string,
  value: string,
  mode: 'display' | 'input' = 'display',
): string {
  return `<span data-test-id="${name}"><div data-deferred-property-input-root="true" data-deferred-property-input-state="editable" data-deferred-property-input-mode="${mode}">
    <label id="label-${name}" for="input-${name}">${label}</label>
    <div data-test-id="hover-content-wrapper"><button>Details</button></div>
    <div data-selenium-test="property-input-${name}">${value}</div>
  </div></span>`;
}

export function sidebar(rows: string, card = 'PROPERTIES_V3'): string {
  return `<div data-card-type="${card}"><div><ul data-selenium-test="profile-properties-list">${rows}</ul></div></div>`;
}

export function dealPage(name: string, body: string): string {
  return `<div><h2><span data-selenium-test="highlightTitle">${name}</span></h2>${body}</div>`;
}
