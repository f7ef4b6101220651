import { mayBeSaid } from '../../core/answer/may-be-said';
import type { LineEntry } from '../card-schema';
import type { Path } from '../problem';
import { type CheckedCard, cardRule, type Finding, type Surroundings } from './rule';
import { quote } from './spoken';

type Found = readonly Omit<Finding, 'file'>[];
type MaybeLine = LineEntry | undefined;

function isHeard(line: MaybeLine): boolean {
  return line !== undefined && !line.private && (line.use === 'ask' || mayBeSaid(line));
}

function idsOf(lines: readonly MaybeLine[]): readonly string[] {
  return lines.flatMap((line) => line?.id ?? []);
}

function silentObjections({ card }: CheckedCard): Found {
  return (card.objections?.items ?? []).flatMap(({ objection, stance, pivot }, index) => {
    if ([stance, pivot].some(isHeard)) return [];
    return {
      path: ['objections', 'items', index],
      what: `There is nothing to answer to ${quote(objection.text)}.`,
      mend: 'Write the "pivot" in spoken words, with the use "say"; or give it a "safer" wording.',
      lines: idsOf([objection, stance, pivot]),
    };
  });
}

function silentWedges({ card }: CheckedCard): Found {
  return (card.wedges?.items ?? []).flatMap((wedge, index) => {
    const { claim, attack, proof, reality, evidence, contrast } = wedge;
    const lines = [claim, attack, proof, reality, evidence, contrast];
    if (lines.some(isHeard)) return [];
    return {
      path: ['wedges', 'items', index],
      what: `The wedge ${quote(wedge.title)} gives a rep nothing to say and nothing to ask.`,
      mend: 'Write an "attack" as a question (use "ask"), or a "contrast" to say (use "say").',
      lines: idsOf(lines),
    };
  });
}

function silentCard({ lines }: CheckedCard): Found {
  const heard = lines.map(({ entry }) => entry).filter(isHeard);
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

function silentPersonas({ card }: CheckedCard, { pack }: Surroundings): Found {
  const messages = card.personas?.messages ?? [];
  const missing = pack.personas.filter(
    ({ id }) =>
      !messages.some(({ persona, line }) => persona === id && isHeard(line)) &&
      card.answer?.personas?.[id]?.say === undefined,
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
    ...silentWedges(card),
    ...silentObjections(card),
    ...silentPersonas(card, surroundings),
  ],
);
