import { createElement } from 'lwc';
import RecordHome from 'one/recordHomeFlexipage2';
import LwcRecordLayout from 'records/lwcRecordLayout';

/** Waits until all changes have rendered; each level of nesting takes a microtask. */
export async function drawn() {
  for (let level = 0; level < 6; level += 1) await Promise.resolve();
}

/** Opens a layout with only these fields, without delays. */
export function openLayout(fields, object = 'Opportunity') {
  const layout = createElement('records-lwc-record-layout', { is: LwcRecordLayout });
  layout.record = { object, sections: [{ title: 'Section', fields }] };
  document.body.append(layout);
  return layout;
}

export function openRecordPage(recordId) {
  const page = createElement('one-record-home-flexipage2', { is: RecordHome });
  page.recordId = recordId;
  document.body.append(page);
  return page;
}

/** Waits for the details of a record. Needs fake timers. */
export async function detailsArrived() {
  jest.advanceTimersByTime(300);
  await drawn();
}

export function emptyPage() {
  document.body.replaceChildren();
}

export const OUTPUT =
  'span.test-id__field-value > slot[name="outputField"] > [slot="outputField"][data-output-element-id="output-field"]';

export function target(api, object = 'Opportunity') {
  return `records-record-layout-item > div[data-target-selection-name="sfdc:RecordField.${object}.${api}"]`;
}
