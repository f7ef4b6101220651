import type { RuleName } from './rule-names';

/** The heading of each rule's findings. */
export const RULE_TITLES: Readonly<Record<RuleName, string>> = {
  json: 'Invalid JSON',
  version: 'Unsupported format version',
  schema: 'Doesn’t match the format',
  'file-name': 'File name',
  id: 'Duplicate IDs',
  name: 'Names that can’t be used',
  markdown: 'Text that can’t be displayed',
  reference: 'Broken references',
  answer: 'Ten-second answer',
  unfilled: 'Not filled in',
  disputed: 'Disputed lines',
  source: 'Claims without a source',
  number: 'Numbers without a date',
  absolute: 'Absolute wording',
  attack: 'Put-downs of the competitor',
  'private-link': 'Private links in customer-facing lines',
  'long-line': 'Too long to say',
  'ten-seconds': 'Too long for ten seconds',
  'talk-track': 'No talk track',
  due: 'Reviews due',
  notice: 'Expired notices',
  'old-version': 'Old format version',
  silence: '“silence” entries that are no longer needed',
};
