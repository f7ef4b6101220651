import type { Probe } from '../candidate';
import { labelIn } from '../label';
import { outputContent } from './field-content';

/** Matches a field's label on a Classic detail page. */
const CLASSIC_LABEL = 'td.labelCol';

/** A value that was edited inline and isn't saved yet (an open extension). */
const UNSAVED = '.inlineEditModified';

/**
 * Classic's detail page (UI tests of several orgs): label and value are neighboring cells, and only the label
 * names the field.
 */
export const classic: Probe = {
  name: 'salesforce/classic',
  selector: CLASSIC_LABEL,
  isOnlyProbe: true,
  candidate(label, page) {
    const value = label.nextElementSibling;
    if (!value?.matches('td.dataCol')) return undefined;
    return {
      element: value,
      ...labelIn(() => [label], page),
      content: () => (value.matches(UNSAVED) ? { kind: 'editing' } : outputContent(value, page)),
    };
  },
};
