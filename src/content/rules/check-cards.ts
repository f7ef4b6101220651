import type { Problem } from '../problem';
import { calculators, figures } from './calculators';
import { checkedCard } from './checked-card';
import { fileName, ids } from './ids';
import { longLines, tenSeconds } from './lengths';
import { foreignNames, names, secretCustomers, unsourcedCustomers } from './names';
import { numbers } from './numbers';
import { privateLinks } from './private-links';
import { answer, references } from './references';
import { disputed, due, notices } from './reviews';
import type { CheckedCard, Finding, NamedCard, Rule, RuleContext } from './rule';
import { type RuleName, SILENCEABLE_RULES, severityOf } from './rule-names';
import { frontPages, sources } from './sources';
import { talkTracks } from './talk-tracks';
import { unfilled } from './unfilled';
import { absolutes, attacks } from './wording';

/** Every rule that checks cards, most important to the writer first. */
export const RULES: readonly Rule[] = [
  ids,
  fileName,
  names,
  references,
  answer,
  calculators,
  secretCustomers,
  unfilled,
  disputed,
  sources,
  frontPages,
  foreignNames,
  unsourcedCustomers,
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

/** A rule that the writer chose to ignore, on a line or on the card. */
interface Silence {
  readonly file: string;
  /** The line's id; absent for the whole card. */
  readonly line?: string;
  readonly rule: RuleName;
  readonly path: Problem['path'];
}

function silencesOf({ file, card, lines }: CheckedCard): readonly Silence[] {
  return [
    ...(card.silence ?? []).map(({ rule }, index) => ({ file, rule, path: ['silence', index] })),
    ...lines.flatMap(({ entry, path }) =>
      (entry.silence ?? []).map(({ rule }, index) => ({
        file,
        rule,
        line: entry.id,
        path: [...path, 'silence', index],
      })),
    ),
  ];
}

/** On a line, it covers findings on that line; on the card, only findings without a line. */
function covers(silence: Silence, { name }: Rule, { file, lines }: Finding): boolean {
  if (silence.file !== file || silence.rule !== name) return false;
  return silence.line === undefined
    ? lines === undefined
    : (lines?.includes(silence.line) ?? false);
}

function unneeded({ file, path, rule, line }: Silence): Problem {
  const subject = line === undefined ? 'The card' : 'This line';
  const what = `${subject} ignores the rule "${rule}" but doesn’t break it.`;
  return {
    rule: 'silence',
    file,
    path,
    what,
    fix: 'It no longer needs to ignore that rule: remove the entry ("silence" in JSON, "Ignore" in Markdown).',
  };
}

/**
 * Checks cards that fit the schema against every rule, together: names and ids must be unique across
 * all of them. Leaves out warnings that the writer chose to ignore.
 */
export function checkCards(cards: readonly NamedCard[], context: RuleContext): readonly Problem[] {
  const checked = cards.map(checkedCard);
  const silences = checked.flatMap(silencesOf);
  const needed = new Set<Silence>();
  const problems = RULES.flatMap((rule) => {
    const canBeSilenced = SILENCEABLE_RULES.some((name) => name === rule.name);
    return rule.find(checked, context).flatMap((finding): Problem[] => {
      const covering = canBeSilenced ? silences.filter((each) => covers(each, rule, finding)) : [];
      for (const silence of covering) needed.add(silence);
      if (covering.length > 0) return [];
      const { lines: _, isInternal, ...found } = finding;
      const isAside = isInternal && severityOf(rule.name) === 'warning';
      return [{ rule: rule.name, ...found, ...(isAside && { isInternal }) }];
    });
  });
  return [...problems, ...silences.filter((each) => !needed.has(each)).map(unneeded)];
}
