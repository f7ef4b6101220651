import { COMPETITOR_FIELDS } from '../deal/competitor-fields';
import { VENDOR_NAME, VENDORS } from '../deal/vendor';
import type { EffectiveSettings } from '../settings/settings';
import type { NotedSignal } from './signal';

/** All that a report is made of. */
export interface ReportFacts {
  /** Ringside's version. */
  readonly version: string;
  /** Chrome's major version. */
  readonly chrome: string;
  readonly effective: EffectiveSettings;
  /** How many names are confirmed for an org. */
  readonly confirmedNames: number;
  readonly signals: readonly NotedSignal[];
}

const SWITCHES = [
  ['Badge', 'badge'],
  ['Asking before disputed lines', 'guard'],
  ['Single keys', 'keys'],
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
 * A report to hand to whoever keeps Ringside: versions, how many things are set, and what was noticed
 * about the CRMs' pages. Nothing that a reader or a page wrote is part of it: settings are counted, not told.
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
    const what =
      length === 0 ? `the ${COMPETITOR_FIELDS.length} common names` : `${length} of its own`;
    return `${VENDOR_NAME[vendor]} fields: ${what}`;
  });
  return [
    `Ringside ${version}, Chrome ${chrome}`,
    ...fields,
    `Ignored values: ${settings.ignored.length} of its own`,
    `Confirmed names: ${confirmedNames}`,
    ...SWITCHES.map(([name, key]) => `${name}: ${settings[key] ? 'on' : 'off'}`),
    `Set by policy: ${[...managed].join(', ') || 'nothing'}`,
    signals.length === 0 ? 'Signals: none' : `Signals: ${signals.length}`,
    ...signals.flatMap(signalLines),
  ].join('\n');
}
