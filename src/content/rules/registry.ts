import { answer } from './answer';
import { fileName, ids } from './ids';
import { longLines, tenSeconds } from './lengths';
import { markdown } from './markdown';
import { names } from './names';
import { numbers } from './numbers';
import { privateLinks } from './private-links';
import { references } from './references';
import { disputed, due } from './reviews';
import type { Rule } from './rule';
import type { RuleName } from './rule-names';
import { sources } from './sources';
import { talkTracks } from './talk-tracks';
import { unfilled } from './unfilled';
import { absolutes, attacks } from './words-to-say';

/** Every rule that looks at cards, in the order in which a writer wants to hear of them. */
export const RULES: readonly Rule[] = [
  ids,
  fileName,
  names,
  markdown,
  references,
  answer,
  unfilled,
  disputed,
  sources,
  numbers,
  absolutes,
  attacks,
  privateLinks,
  longLines,
  tenSeconds,
  talkTracks,
  due,
];

/** Why the rules care that look at a file before there is a card, or at the rules' own working. */
const OTHER_REASONS: Partial<Record<RuleName, string>> = {
  json: 'A file that is no JSON cannot be read at all.',
  version: 'A file of another version may mean something else by the same words.',
  schema: 'What is not part of the format is shown to nobody.',
  'old-version': 'An old file is read as long as somebody keeps the way to read it.',
  silence: 'A silence that silences nothing would hide the next problem.',
};

/** Why a rule cares, in one sentence. */
export function reasonOf(name: RuleName): string {
  return RULES.find((rule) => rule.name === name)?.reason ?? OTHER_REASONS[name] ?? '';
}
