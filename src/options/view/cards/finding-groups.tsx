import type { RuleName } from '../../../content/rules/rule-names';
import type { Finding } from '../../import/reading';
import { Disclosure } from '../disclosure';
import { FindingList } from './finding-list';
import styles from './finding-list.module.css';
import { RULE_TITLES } from './rule-titles';

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
        const [{ isError, reason, mend }] = found;
        const isAlike = found.length > 1 && found.every((each) => each.mend === mend);
        return (
          <Disclosure
            key={rule}
            title={`${RULE_TITLES[rule]} (${found.length})`}
            isOpenFirst={isError}
          >
            <div className={styles.group}>
              <p className={styles.where}>{reason}</p>
              {isAlike && <p>{mend}</p>}
              <FindingList findings={found} hasMend={!isAlike} />
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}
