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
]);

/** Whether a field's text stands for the absence of a name. */
export function isPlaceholder(text: string): boolean {
  const withoutAside = text.replace(/\(.*\)\s*$/s, '');
  return PLACEHOLDERS.has(fold(withoutAside)) || PLACEHOLDERS.has(fold(text));
}
