import { fold } from './fold';

/**
 * Values that say "no name here". Seen in public Salesforce metadata and on
 * HubSpot portals; folded, so that "N/A", "n.a." and "-- None --" are one.
 */
const PLACEHOLDERS = new Set([
  '',
  'n a',
  'na',
  'no',
  'none',
  'null',
  'nothing',
  'nobody',
  'other',
  'others',
  'tbc',
  'tbd',
  'unknown',
  'not known',
  'not applicable',
  'no competition',
  'no competitor',
  'no competitors',
  'not using a competitor',
  'aucun',
  'ja',
  'kein wettbewerber',
  'keine',
  'keiner',
  'nein',
  'nessuno',
  'ninguno',
  'yes',
]);

/** What stands in parentheses at the end: "Other (please name)". */
const ASIDE = /\(.*\)\s*$/s;

/** Whether a field's text stands for the absence of a name. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.has(fold(text)) || PLACEHOLDERS.has(fold(text.replace(ASIDE, '')));
}
