import type { EntryKey } from '../../content/edit/place-name';
import choiceStyles from '../../ui/choice.module.css';
import styles from './line-pane.module.css';
import * as words from './words';

export type Filter = keyof typeof words.filters;

interface LineFilterProps {
  readonly filter: Filter;
  /** The lines that each filter would show. One without lines isn't offered, unless it's chosen. */
  readonly entries: Readonly<Record<Filter, readonly EntryKey[]>>;
  readonly onChoose: (filter: Filter) => void;
}

/** The choice of which lines to show. */
export function LineFilter({ filter, entries, onChoose }: LineFilterProps) {
  const offered = (Object.keys(entries) as Filter[]).filter(
    (each) => each === 'all' || each === filter || entries[each].length > 0,
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
          <span>{words.filters[each](entries[each].length)}</span>
        </label>
      ))}
    </fieldset>
  );
}
