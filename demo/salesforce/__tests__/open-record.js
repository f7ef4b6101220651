import { createElement } from 'lwc';
import RecordHome from 'one/recordHomeFlexipage2';
import LwcRecordLayout from 'records/lwcRecordLayout';

/** Lets every component that was told something draw it; one turn for each level of nesting. */
export async function drawn() {
  for (let level = 0; level < 6; level += 1) await Promise.resolve();
}

/** A layout with just these fields, without waiting for anything. */
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

/** Needs fake timers: the details come late. */
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
