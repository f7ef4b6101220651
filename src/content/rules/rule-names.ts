/** Rules that a card must keep: what breaks one stops the build. */
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
] as const;

/** Rules that a writer may overrule, line by line, with a reason. */
export const SILENCEABLE_RULES = [
  'unfilled',
  'disputed',
  'source',
  'number',
  'absolute',
  'attack',
  'private-link',
  'long-line',
  'ten-seconds',
  'talk-track',
  'due',
] as const;

/** Rules about the file itself: they warn, and there is no line to silence them for. */
export const HOUSEKEEPING_RULES = ['old-version', 'silence'] as const;

export type SilenceableRule = (typeof SILENCEABLE_RULES)[number];

export type RuleName =
  | (typeof ERROR_RULES)[number]
  | SilenceableRule
  | (typeof HOUSEKEEPING_RULES)[number];

/** An error stops the build; a warning does not. */
export type Severity = 'error' | 'warning';

/** What becomes of a card that breaks a rule. */
export function severityOf(rule: RuleName): Severity {
  return ERROR_RULES.some((name) => name === rule) ? 'error' : 'warning';
}
