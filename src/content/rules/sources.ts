import { plainText } from '../../core/card/inline';
import type { CardFile } from '../card-schema';
import { valueAt } from '../edit/at-path';
import { isPitch } from '../edit/places';
import { type CheckedLine, isInternalText, lineRule } from './rule';
import { endWithQuote, proseOf, withoutQuestions } from './spoken';
import { isUnfilled } from './unfilled';

/** Matches a text that tells the rep what to do: "Ask them to open a job." */
const INSTRUCTION = /^["“]?(?:ask|invite) (?:them|the|your|for|to|\p{Lu})[^.!?]*[.!?]?$/iu;

/** Returns whether a line claims nothing that a page could back: a question, an instruction, or a pitch. */
function isNoClaim({ entry, path, own }: CheckedLine, card: CardFile): boolean {
  if (entry.review.status !== 'unverified') return false;
  const text = withoutQuestions(proseOf(own));
  // A number is a claim, wherever it stands.
  if (/\d/.test(text)) return false;
  if (entry.use === 'ask' || text === '' || INSTRUCTION.test(text)) return true;
  const section = valueAt(card, path.slice(0, path[0] === 'more' ? 2 : 1));
  return [entry.label, (section as { readonly title?: string } | undefined)?.title].some(
    (title) => title !== undefined && isPitch(title),
  );
}

export const sources = lineRule('source', (line, _, card) => {
  const { entry, role, path, own } = line;
  const { status, sources: given = [] } = entry.review;
  if (status === 'no-claim' || given.length > 0 || role === 'objection') return [];
  if (isUnfilled(line) || isNoClaim(line, card)) return [];
  const isInternal = isInternalText(line);
  const fix = isInternal
    ? 'Add a source. Until there is one, keep the line internal.'
    : 'Add a source. Until there is one, make the line internal, or add a safer wording.';
  const what = endWithQuote('This claim has no source:', plainText(own));
  return [{ path: [...path, 'review'], what, brief: 'No source yet.', fix, isInternal }];
});

/** An address without a path, a query, or an anchor. */
const FRONT_PAGE = /^https:\/\/[^/?#]+\/?$/i;

export const frontPages = lineRule('front-page', ({ entry, path }) =>
  (entry.review.sources ?? []).flatMap(({ href }, index) => {
    if (href === undefined || !FRONT_PAGE.test(href)) return [];
    return [
      {
        path: [...path, 'review', 'sources', index, 'href'],
        what: `The source ${href} is only a home page.`,
        fix: 'Link to the page that says it.',
      },
    ];
  }),
);
