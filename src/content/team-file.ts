import { compileCard } from './compile';
import type { DrawnCard } from './drawn-card';
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
  const { card } = read;
  const found = card ? checkCards([{ file: `${card.id}.json`, card }], context) : read.problems;
  const problems = [...found, ...(isJson ? repeatedKeys(source) : [])].filter(isError);
  if (card === undefined || problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'card', file: card, card: compileCard(card), problems };
}
