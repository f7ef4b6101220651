/** How a big page is filled up. */
export interface Filler {
  /** The nodes of the whole page. */
  readonly nodes: number;
  /** Fields are put into native shadow roots of their own. */
  readonly inRoots: boolean;
}

/**
 * Runs in the page. Once the document is there, puts into it fields of the open deal, fields of pages
 * that were left and are hidden, and rows of lists up to the wanted number of nodes.
 */
export function fillOnceLoaded({ nodes, inRoots }: Filler): void {
  const FIELDS_ON_A_PAGE = 120;
  const LEFT_PAGES = 2;

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
    const place = document.body.appendChild(element('section', {}));
    place.append(pageOfFields({}));
    for (let page = 0; page < LEFT_PAGES; page += 1) {
      place.append(pageOfFields({ style: 'display: none' }));
    }
    for (let missing = nodes - count(document), row = 0; missing > 0; row += 1) {
      const cells = ['Name', 'Stage', `${row}`].map((text) => element('span', {}, text));
      const made = element('div', { class: 'slds-hint-parent' }, ...cells);
      missing -= count(made);
      place.append(made);
    }
  }

  document.addEventListener('DOMContentLoaded', fill);
}
