import { Button } from '../../../ui/button';
import styles from './candidate-list.module.css';
import type { ClashWords } from './clash-words';
import type { Candidate } from './use-import';

interface CandidateListProps {
  readonly candidates: readonly Candidate[];
  readonly shown: Candidate;
  readonly chosen: readonly Candidate[];
  /** Why a card cannot be kept, by its key. */
  readonly clashes: ReadonlyMap<string, ClashWords | undefined>;
  readonly onShow: (key: string) => void;
  readonly onChoose: (key: string, isChosen: boolean) => void;
}

/** Several cards that were made at once: which of them to keep, and which to look at. */
export function CandidateList(props: CandidateListProps) {
  const { candidates, shown, chosen, clashes, onShow, onChoose } = props;
  return (
    <ul className={styles.list}>
      {candidates.map((candidate) => {
        const { key, card, from } = candidate;
        const clash = clashes.get(key);
        return (
          <li key={key} className={styles.row} data-shown={candidate === shown}>
            <label className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(candidate)}
                disabled={clash !== undefined && !chosen.includes(candidate)}
                onChange={({ target }) => onChoose(key, target.checked)}
              />
              <span>
                Keep <bdi className={styles.name}>{card.name}</bdi>
              </span>
            </label>
            <span className={styles.from}>
              {clash === undefined ? <bdi>from {from}</bdi> : 'cannot be kept as it is'}
            </span>
            {candidate === shown ? (
              <span className={styles.from}>shown below</span>
            ) : (
              <Button onClick={() => onShow(key)}>Show {card.name}</Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
