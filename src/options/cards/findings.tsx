import type { EntryKey } from '../../content/edit/place-name';
import { TextButton } from '../../ui/button';
import { Isolate } from '../../ui/text';
import controls from '../controls/controls.module.css';
import type { Finding } from '../import/reading';
import cards from './cards.module.css';
import * as words from './words';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Opens a line or text to edit; absent if the findings aren't on a card. */
  readonly onOpen?: ((entry: EntryKey) => void) | undefined;
}

/** Lists findings with their locations and fixes. A fix for all of them is shown once. */
export function FindingList({ findings, onOpen }: FindingListProps) {
  const { shown, left } = shortened(findings);
  const [first] = findings;
  const hasSameFix = findings.length > 1 && findings.every(({ fix }) => fix === first?.fix);
  const list = (
    <ul className={cards.barred}>
      {shown.map(({ where, entry, what, fix, isError }) => (
        <li key={`${where} ${what}`} data-error={isError}>
          <p className={controls.strong}>{what}</p>
          {where !== undefined &&
            (onOpen && entry !== undefined ? (
              <TextButton onClick={() => onOpen(entry)}>
                <Isolate>{where}</Isolate>
              </TextButton>
            ) : (
              <p className={controls.soft}>{where}</p>
            ))}
          {!hasSameFix && <p>{fix}</p>}
        </li>
      ))}
      {left > 0 && <li>{words.andMore(left)}</li>}
    </ul>
  );
  return hasSameFix ? (
    <div className={controls.stack}>
      <p>{first?.fix}</p>
      {list}
    </div>
  ) : (
    list
  );
}

/** The maximum number of items in one list. Drawing thousands would block the page. */
const MAX_SHOWN = 200;

/** Returns the first items of a long list, and how many are left. */
export function shortened<T>(all: readonly T[]): {
  readonly shown: readonly T[];
  readonly left: number;
} {
  return { shown: all.slice(0, MAX_SHOWN), left: Math.max(0, all.length - MAX_SHOWN) };
}
