import { canBeSaid } from '../../core/card/line';
import type { LineEntry } from '../card-schema';
import type { RoledEntry } from '../parts-of-file';
import type { Path } from '../problem';
import { type CheckedCard, cardRule, type Finding, type RuleContext } from './rule';
import { endWithQuote, quote } from './spoken';

type Found = readonly Omit<Finding, 'file'>[];

function isForCustomer({ entry }: Pick<RoledEntry, 'entry'>): boolean {
  return !entry.private && (entry.use === 'ask' || canBeSaid(entry));
}

/** Finds wedges and objections without anything a rep can say. */
function itemsWithoutTalkTrack({ lines: all, parts }: CheckedCard): Found {
  const paths = new Map(all.map(({ entry, path }) => [entry, path]));
  const items = parts.flatMap(({ layout, groups }) =>
    layout.kind === 'list' ? groups.filter(({ id }) => id !== undefined) : [],
  );
  return items.flatMap(({ heading = '', lines }): Found => {
    const objection = lines.find(({ role }) => role === 'objection');
    // A reply to the competitor's response is internal, and so is a notice.
    if (lines.some(({ role }) => role === 'reply' || role === 'notice')) return [];
    if (lines.some((line) => line !== objection && isForCustomer(line))) return [];
    const [first] = lines;
    // The path of the item, which contains the line's key.
    const path = first ? (paths.get(first.entry) ?? []).slice(0, -1) : [];
    const ids = lines.map(({ entry }) => entry.id);
    return [{ path, ...(objection ? unanswered(objection.entry) : unusable(heading)), lines: ids }];
  });
}

function unanswered({ text }: LineEntry) {
  return {
    what: endWithQuote('The answer is internal, so a rep has nothing to say to', text),
    brief: 'The answer is internal, so a rep has nothing to say.',
    fix: 'If reps can say the answer as written, mark it as something to say. Otherwise, give it a safer wording, or add an answer that they can say.',
  };
}

function unusable(title: string) {
  return {
    what: `The wedge ${quote(title)} gives a rep nothing to say or ask.`,
    fix: 'Mark one of its lines as something to say or ask. Otherwise, add a question that lets the buyer find out, or what we do instead.',
  };
}

function cardWithoutTalkTrack({ lines }: CheckedCard): Found {
  const spoken = lines.filter(isForCustomer).map(({ entry }) => entry);
  const path: Path = [];
  const say = {
    path,
    what: 'The card has no line that a rep can say to a customer.',
    fix: 'Mark the lines that a rep can say as something to say.',
  };
  const ask = {
    path,
    what: 'The card has no question to ask.',
    fix: 'Add questions for reps to ask.',
  };
  return [
    ...(spoken.some(({ use }) => use !== 'ask') ? [] : [say]),
    ...(spoken.some(({ use }) => use === 'ask') ? [] : [ask]),
  ];
}

function personasWithoutMessage({ card, parts }: CheckedCard, { pack }: RuleContext): Found {
  const addressed = parts
    .flatMap(({ groups }) => groups)
    .filter(({ lines }) => lines.some((line) => line.role === 'message' && isForCustomer(line)))
    .flatMap(({ personas }) => personas);
  const missing = pack.personas.filter(
    ({ id }) => !addressed.includes(id) && card.answer?.personas?.[id]?.say === undefined,
  );
  // A card without this section may be for other people than the pack's personas.
  if (missing.length === 0 || addressed.length === 0) return [];
  const path = ['personas'];
  const names = missing.map(({ name }) => name).join(', ');
  const what = `There is no message for: ${names}.`;
  const fix =
    'In the section by persona ("personas" in the file), add something to say for each of them.';
  return [{ path, what, fix }];
}

export const talkTracks = cardRule('talk-track', (card, context) => [
  ...cardWithoutTalkTrack(card),
  ...itemsWithoutTalkTrack(card),
  ...personasWithoutMessage(card, context),
]);
