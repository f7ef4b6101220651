import type { CardFile } from '../../content/card-schema';
import { type EntryKey, isTextKey, placesOn } from '../../content/edit/place-name';
import { checkCards } from '../../content/rules/check-cards';
import type { RuleContext } from '../../content/rules/rule';
import { type Finding, findingOf } from '../import/reading';

/** What the check finds on a card. */
export interface CardFindings {
  /** By the line or text that each is shown beside: the first one, if it's about several. */
  readonly byEntry: ReadonlyMap<EntryKey, readonly Finding[]>;
  /** About the whole card or a whole section. */
  readonly others: readonly Finding[];
}

/**
 * Checks a card against the build's rules, and assigns each finding to its line or text. Leaves out warnings
 * about lines that customers don't hear, and doesn't check whether another card has the same name.
 */
export function cardFindings(card: CardFile, context: RuleContext): CardFindings {
  const placeOn = placesOn(card);
  const byEntry = new Map<EntryKey, Finding[]>();
  const others: Finding[] = [];
  // The file name of an export.
  for (const problem of checkCards([{ file: `${card.id}.json`, card }], context)) {
    if (problem.isInternal) continue;
    const finding = findingOf(problem, () => undefined, placeOn);
    const { where: _, brief = finding.what, ...there } = finding;
    const here = { ...there, what: brief };
    // A path of one step is a section or a text of the whole card.
    const isSection = problem.path.length === 1 && !(finding.entry && isTextKey(finding.entry));
    if (finding.entry === undefined || isSection) others.push(finding);
    else byEntry.set(finding.entry, [...(byEntry.get(finding.entry) ?? []), here]);
  }
  return { byEntry, others };
}
