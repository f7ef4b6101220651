const HREF = '/lightning/r/Account/001Wx00000Dl9AbIAJ/view';

/** Field contents, with the values that the reader must find in every shadow mode. */
export const FILLED = [
  [{ type: 'text', value: 'Dagster' }, ['Dagster']],
  [{ type: 'picklist', value: 'Dagster' }, ['Dagster']],
  [{ type: 'multipicklist', value: 'Dagster;Apache Airflow' }, ['Dagster;Apache Airflow']],
  [{ type: 'longtext', value: 'Dagster\nAirflow' }, ['Dagster\nAirflow']],
  [{ type: 'richtext', value: '<p>Dagster</p><p>Airflow</p>' }, ['Dagster\nAirflow']],
  [{ type: 'formula', value: 'Dagster' }, ['Dagster']],
  // The button "Open Dagster Labs Preview" isn't part of the value.
  [{ type: 'lookup', value: 'Dagster Labs', href: HREF }, ['Dagster Labs']],
  // Without access to the linked record, there is no link.
  [{ type: 'lookup', value: 'Dagster Labs' }, ['Dagster Labs']],
];

/** Contents that name no rival. */
export const EMPTY = [
  ...['text', 'picklist', 'multipicklist', 'longtext', 'richtext', 'formula', 'lookup'].map(
    (type) => ({ type, value: '' }),
  ),
  { type: 'checkbox', value: 'true' },
  { type: 'checkbox', value: 'false' },
];

/** The field that the reader must find, with help text beside the label. */
export const FIELD = {
  api: 'Primary_Competitor__c',
  label: 'Primary Competitor',
  help: 'Primary competitor, else Temporal.',
};
