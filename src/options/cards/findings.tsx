import type { RuleName } from '../../content/rules/rule-names';
import { Disclosure } from '../controls/controls';
import type { Finding } from '../import/reading';
import styles from './findings.module.css';

interface Group {
  readonly rule: RuleName;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** The findings of each rule, those first that would stop a build. */
function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<RuleName, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups]
    .map(([rule, group]) => ({ rule, findings: group }))
    .sort((a, b) => Number(b.findings[0].isError) - Number(a.findings[0].isError));
}

/** What the rules say of a card, rule by rule: a card that was just imported breaks some of them often. */
export function FindingGroups({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div className={styles.groups}>
      {groupsOf(findings).map(({ rule, findings: found }) => {
        const [{ isError, reason, fix }] = found;
        const isAlike = found.length > 1 && found.every((each) => each.fix === fix);
        return (
          <Disclosure
            key={rule}
            title={`${RULE_TITLES[rule]} (${found.length})`}
            isOpenFirst={isError}
          >
            <div className={styles.group}>
              <p className={styles.where}>{reason}</p>
              {isAlike && <p>{fix}</p>}
              <FindingList findings={found} hasFix={!isAlike} />
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Whether each says what to do about it; not where that is the same for all and stands above. */
  readonly hasFix?: boolean;
}

/** What stands in a file and should be looked at, each with its place and what to do. */
export function FindingList({ findings, hasFix = true }: FindingListProps) {
  const { shown, left } = shortened(findings);
  return (
    <ul className={styles.findings}>
      {shown.map(({ where, what, fix, isError }) => (
        <li key={`${where} ${what}`} data-error={isError}>
          <p className={styles.what}>{what}</p>
          {where !== undefined && <p className={styles.where}>{where}</p>}
          {hasFix && <p>{fix}</p>}
        </li>
      ))}
      {left > 0 && <li>and {left} more</li>}
    </ul>
  );
}

/** What a rule finds, as a heading. */
const RULE_TITLES: Readonly<Record<RuleName, string>> = {
  json: 'No valid JSON',
  version: 'Another version of the format',
  schema: 'Not part of the format',
  'file-name': 'The file’s name',
  id: 'Ids that are there twice',
  name: 'Names that cannot be used',
  markdown: 'Texts that cannot be shown',
  reference: 'References to nothing',
  answer: 'The ten-second answer',
  unfilled: 'Left to be filled in',
  disputed: 'Disputed lines',
  source: 'Claims without a source',
  number: 'Numbers without a date',
  absolute: 'Absolute words',
  attack: 'Words that attack',
  'private-link': 'Private links in lines to say',
  'long-line': 'Too long to say',
  'ten-seconds': 'Too long for ten seconds',
  'talk-track': 'No words to say',
  due: 'Checks that are due',
  'old-version': 'An old version of the format',
  silence: 'Needless silences',
};

/** More than these nobody reads in one list, and a page that draws them all would stand still. */
const MAX_SHOWN = 200;

/** The beginning of a long list, and how many are left. */
export function shortened<T>(all: readonly T[]): {
  readonly shown: readonly T[];
  readonly left: number;
} {
  return { shown: all.slice(0, MAX_SHOWN), left: Math.max(0, all.length - MAX_SHOWN) };
}
