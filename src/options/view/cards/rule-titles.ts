import type { RuleName } from '../../../content/rules/rule-names';

/** What a rule finds, as a heading. */
export const RULE_TITLES: Readonly<Record<RuleName, string>> = {
  json: 'No valid JSON',
  version: 'Another version of the format',
  schema: 'Not part of the format',
  'file-name': 'The file’s name',
  id: 'Ids that are there twice',
  name: 'Names that cannot be used',
  markdown: 'Texts that cannot be shown',
  reference: 'References to nothing',
  answer: 'The ten-second answer',
  unfilled: 'Left to be filled in',
  disputed: 'Disputed lines',
  source: 'Claims without a source',
  number: 'Numbers without a date',
  absolute: 'Absolute words',
  attack: 'Words that attack',
  'private-link': 'Private links in lines to say',
  'long-line': 'Too long to say',
  'ten-seconds': 'Too long for ten seconds',
  'talk-track': 'No words to say',
  due: 'Checks that are due',
  'old-version': 'An old version of the format',
  silence: 'Needless silences',
};
