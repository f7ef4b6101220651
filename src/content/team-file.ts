import { type DrawnCard, drawnCard } from './drawn-card';
import { isCardMarkdown, readCardMarkdown } from './markdown/read-card-markdown';
import { isError, type Problem } from './problem';
import { type ContentFile, readCard } from './read-card';
import { repeatedKeys } from './repeated-keys';
import { checkCards } from './rules/check-cards';
import type { RuleContext } from './rules/rule';

/** An import needs a person's answers, so other Markdown has to be imported by hand first. */
function notACard(file: string): Problem {
  const what = 'This isn’t a Ringside card.';
  const fix =
    'Import it under “Custom cards” on this page, export it as Markdown or JSON, and put that file in the folder instead.';
  return { rule: 'schema', file, path: [], what, fix };
}

/**
 * Reads a card of the team's folder, as JSON or as Ringside's Markdown. Applies the same rules as the build to
 * it, except the one about file names, because people rename files on a shared drive.
 */
export function readTeamCard(source: ContentFile, context: RuleContext): DrawnCard {
  const { file, text } = source;
  const isJson = /\.json$/i.test(file);
  if (!isJson && !isCardMarkdown(text)) return { kind: 'problems', problems: [notACard(file)] };
  const read = isJson ? readCard(source) : readCardMarkdown(source);
  const drawn = read.card && drawnCard(file, read.card);
  const found =
    drawn === undefined
      ? read.problems
      : drawn.kind === 'problems'
        ? drawn.problems
        : checkCards([{ file: `${drawn.file.id}.json`, card: drawn.file }], context);
  const problems = [...found, ...(isJson ? repeatedKeys(source) : [])].filter(isError);
  if (drawn?.kind === 'card' && problems.length === 0) return drawn;
  return { kind: 'problems', problems };
}
