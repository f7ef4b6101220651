import type { Problem } from '../problem';
import { checkedCard } from './checked-card';
import { RULES } from './registry';
import type { CheckedCard, Finding, NamedCard, Rule, Surroundings } from './rule';
import { type RuleName, SILENCEABLE_RULES } from './rule-names';

/** A place at which the writer overruled a rule. */
interface Silence {
  readonly file: string;
  /** The line it stands on; none for the card as a whole. */
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

/** A silence on a line covers what is found on it; one on the card, what stands on no line. */
function covers(silence: Silence, { name }: Rule, { file, lines }: Finding): boolean {
  if (silence.file !== file || silence.rule !== name) return false;
  return silence.line === undefined
    ? lines === undefined
    : (lines?.includes(silence.line) ?? false);
}

function needless({ file, path, rule, line }: Silence): Problem {
  const place = line === undefined ? 'The card as a whole' : 'This line';
  const what = `${place} breaks no rule "${rule}", and silences it.`;
  return { rule: 'silence', file, path, what, mend: 'Remove it.' };
}

/**
 * Holds cards that fit the schema against every rule, together: names and ids count across all.
 * What a writer has silenced is not told.
 */
export function checkCards(
  cards: readonly NamedCard[],
  surroundings: Surroundings,
): readonly Problem[] {
  const checked = cards.map(checkedCard);
  const silences = checked.flatMap(silencesOf);
  const needed = new Set<Silence>();
  const problems = RULES.flatMap((rule) => {
    const canBeSilenced = SILENCEABLE_RULES.some((name) => name === rule.name);
    return rule.find(checked, surroundings).flatMap((finding): Problem[] => {
      const covering = canBeSilenced ? silences.filter((each) => covers(each, rule, finding)) : [];
      for (const silence of covering) needed.add(silence);
      const { file, path, what, mend } = finding;
      return covering.length > 0 ? [] : [{ rule: rule.name, file, path, what, mend }];
    });
  });
  return [...problems, ...silences.filter((each) => !needed.has(each)).map(needless)];
}
