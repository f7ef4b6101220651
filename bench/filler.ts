/** How to fill up a page. */
export interface Filler {
  /** The number of nodes on the whole page. */
  readonly nodes: number;
  /** Whether each field has its own native shadow root. */
  readonly inRoots: boolean;
}

/**
 * Runs in the page. Once the document has loaded, adds fields of the open deal, fields on hidden pages of
 * earlier deals, and list rows up to the number of nodes.
 */
export function fillOnceLoaded({ nodes, inRoots }: Filler): void {
  const FIELDS_ON_A_PAGE = 120;
  const HIDDEN_PAGES = 2;

  function count(tree: Node): number {
    const walker = document.createTreeWalker(tree);
    let found = 0;
    for (let node: Node | null = tree; node; node = walker.nextNode()) {
      found += 1;
      if (node instanceof Element && node.shadowRoot) found += count(node.shadowRoot);
    }
    return found;
  }

  function element(tag: string, attributes: Record<string, string>, ...inside: (Node | string)[]) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...inside);
    return made;
  }

  function field(number: number): Element {
    const name = `Field_${number}__c`;
    const target = `sfdc:RecordField.Opportunity.${name}`;
    const output = { 'data-output-element-id': 'output-field', slot: 'outputField' };
    const inside = element(
      'div',
      { class: 'slds-form-element', 'data-target-selection-name': target },
      element(
        'div',
        { class: 'test-id__field-label-container' },
        element('span', { class: 'test-id__field-label' }, `Field ${number}`),
      ),
      element(
        'div',
        { class: 'slds-form-element__control' },
        element(
          'span',
          { class: 'test-id__field-value' },
          element('lightning-formatted-text', output, `Value ${number}`),
        ),
        element('button', { title: `Edit Field ${number}` }, 'Edit'),
      ),
    );
    const host = element('records-record-layout-item', { 'field-label': `Field ${number}` });
    (inRoots ? host.attachShadow({ mode: 'open' }) : host).append(inside);
    return host;
  }

  function pageOfFields(attributes: Record<string, string>): Element {
    const fields = Array.from({ length: FIELDS_ON_A_PAGE }, (_, number) => field(number));
    return element('div', attributes, ...fields);
  }

  function fill(): void {
    const section = document.body.appendChild(element('section', {}));
    section.append(pageOfFields({}));
    for (let page = 0; page < HIDDEN_PAGES; page += 1) {
      section.append(pageOfFields({ style: 'display: none' }));
    }
    for (let missing = nodes - count(document), row = 0; missing > 0; row += 1) {
      const cells = ['Name', 'Stage', `${row}`].map((text) => element('span', {}, text));
      const made = element('div', { class: 'slds-hint-parent' }, ...cells);
      missing -= count(made);
      section.append(made);
    }
  }

  document.addEventListener('DOMContentLoaded', fill);
}
