import { canBeSaid } from '../../core/card/line';
import type { LineEntry } from '../card-schema';
import type { RoledEntry } from '../parts-of-file';
import type { Path } from '../problem';
import { type CheckedCard, cardRule, type Finding, type Surroundings } from './rule';
import { quote } from './spoken';

type Found = readonly Omit<Finding, 'file'>[];

function isHeard({ entry }: Pick<RoledEntry, 'entry'>): boolean {
  return !entry.private && (entry.use === 'ask' || canBeSaid(entry));
}

/** Wedges and objections of which a rep can say nothing. */
function silentItems({ lines: all, parts }: CheckedCard): Found {
  const paths = new Map(all.map(({ entry, path }) => [entry, path]));
  const items = parts.flatMap(({ layout, groups }) =>
    layout.kind === 'list' ? groups.filter(({ id }) => id !== undefined) : [],
  );
  return items.flatMap(({ heading = '', lines }): Found => {
    const said = lines.find(({ role }) => role === 'objection');
    if (lines.some((line) => line !== said && isHeard(line))) return [];
    const [first] = lines;
    // A line stands under a key of its item.
    const path = first ? (paths.get(first.entry) ?? []).slice(0, -1) : [];
    const ids = lines.map(({ entry }) => entry.id);
    return [{ path, ...(said ? unanswered(said.entry) : unopened(heading)), lines: ids }];
  });
}

function unanswered({ text }: LineEntry) {
  return {
    what: `There is nothing to answer to ${quote(text)}.`,
    mend: 'Write the "pivot" in spoken words, with the use "say"; or give it a "safer" wording.',
  };
}

function unopened(title: string) {
  return {
    what: `The wedge ${quote(title)} gives a rep nothing to say and nothing to ask.`,
    mend: 'Write an "attack" as a question (use "ask"), or a "contrast" to say (use "say").',
  };
}

function silentCard({ lines }: CheckedCard): Found {
  const heard = lines.filter(isHeard).map(({ entry }) => entry);
  const path: Path = [];
  const say = {
    path,
    what: 'The card has no line to say to a customer.',
    mend: 'Give the words that a rep may speak the use "say".',
  };
  const ask = {
    path,
    what: 'The card has no question to ask.',
    mend: 'Write questions into "discovery", with the use "ask".',
  };
  return [
    ...(heard.some(({ use }) => use !== 'ask') ? [] : [say]),
    ...(heard.some(({ use }) => use === 'ask') ? [] : [ask]),
  ];
}

function silentPersonas({ card, parts }: CheckedCard, { pack }: Surroundings): Found {
  const heard = parts
    .flatMap(({ groups }) => groups)
    .filter(({ lines }) => lines.some((line) => line.role === 'message' && isHeard(line)))
    .flatMap(({ personas }) => personas);
  const missing = pack.personas.filter(
    ({ id }) => !heard.includes(id) && card.answer?.personas?.[id]?.say === undefined,
  );
  if (missing.length === 0) return [];
  const path = card.personas ? ['personas'] : [];
  const named = missing.map(({ name }) => name).join(', ');
  const what = `There is no message to say to: ${named}.`;
  const mend = 'Write one for each into "personas" → "messages", with the use "say".';
  return [{ path, what, mend }];
}

export const talkTracks = cardRule(
  'talk-track',
  'A rep needs words to speak; without them the card is read once and closed.',
  (card, surroundings) => [
    ...silentCard(card),
    ...silentItems(card),
    ...silentPersonas(card, surroundings),
  ],
);
