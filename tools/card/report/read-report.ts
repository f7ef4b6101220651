import { type FieldReport, fieldReport } from '../../../src/content/field-report/field-report';

/** The largest report that is read, in bytes. A rep's report of 2,000 deals has about a tenth. */
export const MAX_REPORT_BYTES = 4_000_000;

/** Why a file larger than {@link MAX_REPORT_BYTES} isn't opened. */
export const TOO_LARGE = 'The file is larger than 4 MB. Ask for a new report.';

/** A report, or why the file isn't one and what to do about it. */
export type ReadReport = { readonly report: FieldReport } | { readonly problem: string };

/** Returns the path of what is wrong, as `lines #3 → card`. */
function placeIn(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === 'number' ? `#${step + 1}` : String(step))).join(' → ');
}

/** Reads the text of a field report. */
export function readFieldReport(text: string): ReadReport {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'This isn’t JSON. Ask for the file again, as Ringside saved it.' };
  }
  const version = (value as { ringsideFieldReport?: unknown } | null)?.ringsideFieldReport;
  if (version === undefined) {
    return { problem: 'This isn’t a field report. Leave it out.' };
  }
  if (typeof version === 'number' && version > 1) {
    return {
      problem: 'It was saved by a newer version of Ringside. Update Ringside and try again.',
    };
  }
  const parsed = fieldReport.safeParse(value);
  if (parsed.success) return { report: parsed.data };
  const [issue] = parsed.error.issues;
  const place = placeIn(issue?.path ?? []).slice(0, 100);
  return {
    problem: `The report was changed or is damaged (at ${place || 'the top'}). Ask for a new one.`,
  };
}
