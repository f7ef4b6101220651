import { COMPETITOR_FIELDS } from '../deal/competitor-fields';
import { VENDOR_NAME, VENDORS } from '../deal/vendor';
import type { EffectiveSettings } from '../settings/settings';
import type { NotedSignal } from './signal';

/** Everything in a report. */
export interface ReportFacts {
  /** Ringside's version. */
  readonly version: string;
  /** Chrome's major version. */
  readonly chrome: string;
  readonly effective: EffectiveSettings;
  /** How many names reps confirmed for their orgs. */
  readonly confirmedNames: number;
  readonly signals: readonly NotedSignal[];
}

const SWITCHES = [
  ['Toolbar badge', 'badge'],
  ['Ask before copying a risky line', 'guard'],
  ['Single-key shortcuts', 'keys'],
] as const;

function signalLines(signal: NotedSignal): readonly string[] {
  const { kind, vendor, primary, secondary, structure, first, last, count } = signal;
  const days = first === last ? first : `${first} to ${last}`;
  return [
    `- ${kind} on ${VENDOR_NAME[vendor]}, ${count === 1 ? 'once' : `${count} times`}, ${days}`,
    `  primary ${primary}, secondary ${secondary}`,
    `  ${structure}`,
  ];
}

/**
 * Returns the report that a rep sends to their Ringside admin: versions, settings, and signals that a CRM's
 * pages have changed. It contains no text that a person or a page wrote, only how many values are set.
 */
export function reportText({
  version,
  chrome,
  effective: { settings, managed },
  confirmedNames,
  signals,
}: ReportFacts): string {
  const fields = VENDORS.map((vendor) => {
    const { length } = settings.fields[vendor];
    const count = length === 0 ? `${COMPETITOR_FIELDS.length} default` : `${length} custom`;
    return `${VENDOR_NAME[vendor]} fields: ${count}`;
  });
  return [
    `Ringside ${version}, Chrome ${chrome}`,
    ...fields,
    `Ignored values: ${settings.ignored.length} custom`,
    `Confirmed names: ${confirmedNames}`,
    ...SWITCHES.map(([name, key]) => `${name}: ${settings[key] ? 'on' : 'off'}`),
    `Set by policy: ${[...managed].join(', ') || 'none'}`,
    signals.length === 0 ? 'Signals: none' : `Signals: ${signals.length}`,
    ...signals.flatMap(signalLines),
  ].join('\n');
}
