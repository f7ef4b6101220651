/** Rules that a card must follow; breaking one stops the build. */
export const ERROR_RULES = [
  'json',
  'version',
  'schema',
  'file-name',
  'id',
  'name',
  'markdown',
  'reference',
  'answer',
  'calculator',
] as const;

/** Rules whose warnings a writer can ignore line by line, with a reason. */
export const SILENCEABLE_RULES = [
  'unfilled',
  'disputed',
  'source',
  'front-page',
  'competitor',
  'customer',
  'number',
  'absolute',
  'attack',
  'private-link',
  'long-line',
  'ten-seconds',
  'talk-track',
  'due',
  'notice',
  'figure',
] as const;

/** Rules about the file itself, whose warnings can't be ignored. */
export const HOUSEKEEPING_RULES = ['old-version', 'silence'] as const;

export type SilenceableRule = (typeof SILENCEABLE_RULES)[number];

export type RuleName =
  | (typeof ERROR_RULES)[number]
  | SilenceableRule
  | (typeof HOUSEKEEPING_RULES)[number];

/** An error stops the build; a warning doesn't. */
export type Severity = 'error' | 'warning';

/** Returns how serious it is to break a rule. */
export function severityOf(rule: RuleName): Severity {
  return ERROR_RULES.some((name) => name === rule) ? 'error' : 'warning';
}
