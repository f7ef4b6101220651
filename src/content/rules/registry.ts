import { answer } from './answer';
import { calculators, figures } from './calculators';
import { frontPages } from './front-pages';
import { fileName, ids } from './ids';
import { longLines, tenSeconds } from './lengths';
import { markdown } from './markdown';
import { names } from './names';
import { notices } from './notices';
import { numbers } from './numbers';
import { customers, foreignNames } from './other-names';
import { privateLinks } from './private-links';
import { references } from './references';
import { disputed, due } from './reviews';
import type { Rule } from './rule';
import type { RuleName } from './rule-names';
import { sources } from './sources';
import { talkTracks } from './talk-tracks';
import { unfilled } from './unfilled';
import { absolutes, attacks } from './wording';

/** Every rule that checks cards, most important to the writer first. */
export const RULES: readonly Rule[] = [
  ids,
  fileName,
  names,
  markdown,
  references,
  answer,
  calculators,
  unfilled,
  disputed,
  sources,
  frontPages,
  foreignNames,
  customers,
  numbers,
  figures,
  absolutes,
  attacks,
  privateLinks,
  longLines,
  tenSeconds,
  talkTracks,
  due,
  notices,
];

/** Reasons for the rules that check a file before it is a card, or ignored warnings. */
const OTHER_REASONS: Partial<Record<RuleName, string>> = {
  json: 'A file that isn’t valid JSON can’t be read at all.',
  version: 'A file in another version may use the same keys differently.',
  schema: 'Anything that isn’t part of the format won’t be shown.',
  'old-version': 'Old files work only as long as Ringside keeps the code that upgrades them.',
  silence: 'An ignored warning that no longer applies would hide the next real problem.',
};

/** Returns why a rule matters, in one sentence. */
export function reasonOf(name: RuleName): string {
  return RULES.find((rule) => rule.name === name)?.reason ?? OTHER_REASONS[name] ?? '';
}
