import type { EntryKey } from '../../content/edit/place-name';
import choiceStyles from '../../ui/choice.module.css';
import styles from './line-pane.module.css';
import * as words from './words';

export type Filter = keyof typeof words.filters;

interface LineFilterProps {
  readonly filter: Filter;
  /** The lines that each filter would show. One without lines isn't offered, unless it's chosen. */
  readonly counts: Readonly<Record<Filter, readonly EntryKey[]>>;
  readonly onChoose: (filter: Filter) => void;
}

/** The choice of which lines to show. */
export function LineFilter({ filter, counts, onChoose }: LineFilterProps) {
  const offered = (Object.keys(counts) as Filter[]).filter(
    (each) => each === 'all' || each === filter || counts[each].length > 0,
  );
  return (
    <fieldset className={choiceStyles.choices}>
      <legend className={styles.legend}>{words.show}</legend>
      {offered.map((each) => (
        <label key={each} className={choiceStyles.choice}>
          <input
            type="radio"
            name="line-filter"
            checked={each === filter}
            // Choosing the same filter again updates its list.
            onClick={() => each === filter && onChoose(each)}
            onChange={() => onChoose(each)}
          />
          <span>{words.filters[each](counts[each].length)}</span>
        </label>
      ))}
    </fieldset>
  );
}
